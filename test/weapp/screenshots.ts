/**
 * Draws the screens of the compiled mini program as WeChat would, to be looked at: `npx tsx test/weapp/screenshots.ts [folder]`.
 * Needs dist/weapp and dist/functions.
 */
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../e2e/browser'
import { openWeappInChromium } from './chromium'
import type { CloudDoor, Theme } from './host/options'
import { addressOf } from './node/addresses'
import { builtFolder } from '../fixtures/built'
import { startSeededCloud } from './node/seeded-cloud'

/** A morning, so that the greeting and the season do not change with the hour of drawing. */
const morning = new Date('2026-11-23T09:30:00+08:00')

interface Shot {
  name: string
  page: string
  theme?: Theme
  /** What is tapped before the picture is taken. */
  tap?: string
}

const shots: Shot[] = [
  { name: 'home', page: 'pages/home/index' },
  { name: 'home-dark', page: 'pages/home/index', theme: 'dark' },
  { name: 'home-large', page: 'pages/home/index', tap: '长辈版' },
  { name: 'article', page: 'features/learn/article/index' },
  { name: 'topic', page: 'features/learn/topic/index' },
  { name: 'learn', page: 'pages/learn/index' },
  { name: 'me', page: 'pages/me/index' },
  { name: 'first', page: 'features/account/first/index' },
  { name: 'family', page: 'features/account/family/index' },
  { name: 'inbox', page: 'features/account/inbox/index' },
  { name: 'profile', page: 'features/account/profile/index' },
]

async function main(): Promise<void> {
  const folder = process.argv[2] ?? join(process.cwd(), '.cache/screenshots/weapp')
  mkdirSync(folder, { recursive: true })
  const cloud = await startSeededCloud()
  const browser = await launchBrowser()
  try {
    for (const shot of shots) await take(browser, shot, join(folder, `${shot.name}.png`), cloud.door)
  } finally {
    await browser.close()
    await cloud.close()
  }
}

async function take(browser: Browser, { page, theme, tap }: Shot, file: string, cloud: CloudDoor): Promise<void> {
  const app = await openWeappInChromium(browser, { dist: builtFolder('weapp'), theme, url: addressOf(page), cloud, at: morning })
  if (tap) await app.tapText(tap)
  const problems = await app.problems()
  await app.page.screenshot({ path: file })
  await app.close()
  for (const { where, message } of problems) process.stderr.write(`${page}: ${where}: ${message}\n`)
  process.stderr.write(`${file} ${Math.round(statSync(file).size / 1024)} KB\n`)
}

void main()

import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import type { BrowserLaunch } from './browser/entry'
import type { CloudDoor, Theme } from './host/options'
import type { Problem } from './host/problems'
import { bottomInset } from './host/wx/phone'
import { loadProgram } from './node/load-program'

const folder = join(process.cwd(), 'test/weapp/browser')

export interface WeappInChromium {
  page: Page
  /** Leaves everything and opens a page of the program. */
  open(url: string): Promise<void>
  /** Taps what says `words` and waits until the program is quiet. */
  tapText(words: string): Promise<void>
  problems(): Promise<readonly Problem[]>
  close(): Promise<void>
}

export interface ChromiumOptions {
  /** Folder of the compiled program. */
  dist: string
  width?: number
  height?: number
  theme?: Theme
  /** First page; the program's own by default. */
  url?: string
  cloud?: CloudDoor
  /** What the phone's clock shows, always; the real time by default. */
  at?: Date
}

/** Runs the compiled mini program in a page of `browser`, styles applied, as large as a phone. */
export async function openWeappInChromium(browser: Browser, options: ChromiumOptions): Promise<WeappInChromium> {
  const { dist, width = 375, height = 812, theme = 'light', url, cloud, at } = options
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: 'zh-CN', colorScheme: theme })
  const page = await context.newPage()
  if (at) await page.clock.setFixedTime(at)
  // The strip of a phone without a home key, which `env(safe-area-inset-bottom)` tells of.
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: bottomInset } })
  await page.exposeFunction('callCloud', async (name: string, data: unknown) => {
    if (!cloud) throw new Error('this launch has no cloud')
    return cloud(name, data)
  })
  await page.setContent('<!doctype html><html><head><meta name="viewport" content="width=device-width"></head><body></body></html>')
  await page.addStyleTag({ path: join(folder, 'native.css') })
  await page.addScriptTag({ content: await hostScript() })
  const launch: BrowserLaunch = { program: loadProgram(dist), theme, width, height, url }
  await page.evaluate((given) => window.startWeapp(given), launch)
  return {
    page,
    open: (to) => page.evaluate((given) => window.weapp.open(given), to),
    tapText: (words) => page.evaluate((given) => {
      window.weapp.hands.tapText(given)
      return window.weapp.settle()
    }, words),
    problems: () => page.evaluate(() => window.weapp.problems),
    close: () => context.close(),
  }
}

async function hostScript(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [join(folder, 'entry.ts')], bundle: true, write: false, format: 'iife', target: 'es2022' })
  const [script] = outputFiles
  if (!script) throw new Error('esbuild made nothing of the host')
  return script.text
}

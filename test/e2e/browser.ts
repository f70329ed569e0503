import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { findChromium } from '../../config/setup/chromium.mjs'
import { leavesItsPage, takePage } from './page-pool'

/** Without these a Chromium on a closed network keeps calling home. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export interface Look {
  width: number
  height: number
  dark?: boolean
}

/** The sizes at which every screen is looked at. */
export const looks = {
  phone: { width: 375, height: 812 },
  small: { width: 320, height: 568 },
  dark: { width: 375, height: 812, dark: true },
  desk: { width: 1440, height: 900 },
} satisfies Record<string, Look>

export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: set CHROME_PATH, or run npm test once, which installs it where it can.')
  return chromium.launch({ executablePath, args: flags })
}

/** Keeping the program (src/service-worker.ts), and fetching all pages ahead (src/preload-pages.ts), load all of it: only who goes without network later has to pay for that. */
type Fetching = 'kept' | 'ahead' | 'asOpened'

export interface Visitor {
  /** Closing it is leaving: a page on which nothing stays goes to the next visitor (page-pool.ts). */
  context: BrowserContext
  page: Page
  /** Errors of the page. */
  problems: string[]
}

/** A fresh visitor: nothing stored. Their browser saves data, and fetches a page's code when it is opened, unless `fetching` says otherwise. */
export async function newVisitor(browser: Browser, look: Look = looks.phone, fetching: Fetching = 'asOpened'): Promise<Visitor> {
  const { width, height, dark } = look
  const isPhone = width < 960
  const kind = isPhone ? 'phone' : 'desk'
  const left = fetching === 'asOpened' ? takePage(browser, kind) : undefined
  if (left) {
    await left.setViewportSize({ width, height })
    await left.emulateMedia({ media: null, colorScheme: dark ? 'dark' : 'light' })
    return { context: left.context(), page: left, problems: problemsOf(left) }
  }
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    serviceWorkers: fetching === 'kept' ? 'allow' : 'block',
    hasTouch: isPhone,
    isMobile: isPhone,
  })
  if (fetching === 'asOpened') await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }))
  const { page, problems } = await newPage(context)
  if (fetching === 'asOpened') leavesItsPage(browser, kind, context, page)
  return { context, page, problems }
}

/** One more page of the same visitor. */
export async function newPage(context: BrowserContext): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage()
  return { page, problems: problemsOf(page) }
}

/** Collects what goes wrong on the page from now on, for whoever has it now. */
function problemsOf(page: Page): string[] {
  const problems: string[] = []
  page.removeAllListeners('pageerror')
  page.removeAllListeners('console')
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // A failed request is the subject of some tests; the browser's own line about it is not a fault of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text())
  })
  return problems
}

export interface Walk {
  page: Page
  /** What went wrong since the last visit began. */
  problems: string[]
  /** Loads this address anew in the window of this look, as somebody who was never here, or whose phone remembers the large version alone. */
  visit(url: string, look: Look, version?: 'large'): Promise<void>
}

/** One page that goes from screen to screen: for each new page a browser starts a process and reads the program again, which costs more than the screen. */
export async function walk(context: BrowserContext): Promise<Walk> {
  const { page, problems } = await newPage(context)
  // What an earlier screen left on the phone is not this one's.
  await page.addInitScript(() => {
    localStorage.clear()
    sessionStorage.clear()
    if (new URLSearchParams(location.search).get('version') === 'large') localStorage.setItem('xrk1.settings', JSON.stringify({ data: { large: true } }))
  })
  let visits = 0
  return {
    page,
    problems,
    async visit(url, { width, height, dark }, version) {
      // Two addresses that differ behind # alone would be one page.
      const fresh = new URL(url)
      fresh.searchParams.set('visit', String(++visits))
      if (version) fresh.searchParams.set('version', version)
      problems.length = 0
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await page.goto(fresh.href)
    },
  }
}

import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { launchBrowser } from './browser'
import { startH5 } from './h5'

/** Opens the app for the tests of one file, in front of a cloud of its own, with a browser; `opened` is handed both before the first test, and both close after the last. */
export function openApp(opened: (app: { cloud: LocalCloud; browser: Browser }) => void): void {
  const closes: Array<() => Promise<void>> = []
  beforeAll(async () => {
    const cloud = await startH5()
    closes.push(() => cloud.close())
    const browser = await launchBrowser()
    closes.push(() => browser.close())
    opened({ cloud, browser })
  })
  afterAll(async () => {
    for (const close of closes.reverse()) await close()
  })
}

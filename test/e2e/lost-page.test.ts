/** A page's code does not come: it is said, there is a way back, and the page opens once the network is there again. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor } from './browser'
import { address, codeAhead, pieces, settled } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
let context: BrowserContext
let page: Page
let problems: string[]
/** While true, no code of the app is handed out. */
let cut = false

openApp((app) => {
  ;({ cloud, browser } = app)
})
/** Code is fetched ahead a moment after the first screen; where that is not what is tested it comes later than any tap, however slow the machine. */
async function visit(ahead: 'ahead' | 'later') {
  cut = false
  ;({ context, page, problems } = await newVisitor(browser, looks.phone, 'ahead'))
  if (ahead === 'later') {
    await page.addInitScript(() => {
      const plain = window.setTimeout.bind(window)
      window.setTimeout = ((run: () => void, ms?: number) => plain(run, ms === 1500 ? 600_000 : ms)) as typeof window.setTimeout
    })
  }
  await page.route(/\/(js|css)\//, (route) => (cut ? route.abort() : route.continue()))
  await page.goto(address(cloud))
  await settled(page, pieces(cloud)[0]!.title)
}
afterEach(() => context.close())

const visible = (words: string) => page.getByText(words, { exact: true }).locator('visible=true').first()
const lost = () => visible('这一页没能打开')
const tap = (words: string) => visible(words).click()

test('the page below is still there after going back, and the lost one does not come after', async () => {
  await visit('later')
  cut = true
  await tap('点两下，只给您看用得上的')
  await lost().waitFor()
  await page.locator('.lost-page').getByText('返回').click()
  await lost().waitFor({ state: 'hidden' })
  await visible('最新文章').waitFor()
  expect(page.url()).toContain('pages/home/index')
  cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.waitForTimeout(300)
  expect(page.url()).toContain('pages/home/index')
  expect(problems).toEqual([])
})

test('trying again opens it; so does the network by itself when it is back', async () => {
  await visit('later')
  cut = true
  await tap('点两下，只给您看用得上的')
  await tap('再试一次')
  await lost().waitFor()
  cut = false
  await tap('再试一次')
  await visible('您好，点两下就好').waitFor()
  await lost().waitFor({ state: 'hidden' })

  cut = true
  await context.setOffline(true)
  await tap('选一下')
  await visible('现在没有网，这一页还打不开').waitFor()
  cut = false
  await context.setOffline(false)
  await visible('您现在住在哪里？').waitFor()
  await page.locator('.lost-page').waitFor({ state: 'hidden' })
  expect(problems).toEqual([])
})

test('a tab that did not come leads back to the tab one was on', async () => {
  await visit('later')
  cut = true
  await tap('我的')
  await lost().waitFor()
  await page.locator('.lost-page').getByLabel('返回').click()
  await lost().waitFor({ state: 'hidden' })
  await visible('最新文章').waitFor()
  cut = false
  await tap('我的')
  await visible('我收藏的').waitFor()
  expect(problems).toEqual([])
})

test('once idle, every page of the app opens without network', async () => {
  await visit('ahead')
  await codeAhead(page)
  cut = true
  const pages = [['account/scan', '扫码登录电脑'], ['account/join', '这张卡打不开'], ['desk/sign-in', '用微信扫码登录'], ['account/export', '我的全部资料']] as const
  for (const [route, words] of pages) {
    await page.evaluate((to) => void (location.hash = `#/features/${to}/index`), route)
    await page.getByText(words).locator('visible=true').first().waitFor()
    expect(await lost().isVisible()).toBe(false)
  }
})

test('when the site has a newer version, trying again starts that one', async () => {
  await visit('later')
  const index = await (await page.request.get(address(cloud).split('#')[0]!)).text()
  cut = true
  await tap('点两下，只给您看用得上的')
  await lost().waitFor()
  // The page that is served now asks for a program of another name.
  await page.route(/\/$/, (route) => route.fulfill({ contentType: 'text/html', body: index.replace(/js\/app\.\w+\.js/, 'js/app.0newer00.js') }))
  const loaded = page.waitForEvent('load')
  await tap('再试一次')
  await loaded
})

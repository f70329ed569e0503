/** What a bereaved family meets when it opens the app: people and help, and not one word of what it lost unless it asks. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { launchBrowser, newVisitor } from './browser'
import { address, settled, startH5 } from './h5'
import { screens } from './screens'

let cloud: LocalCloud
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  cloud = await startH5()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await cloud?.close()
})
beforeEach(async () => {
  ;({ context, page } = await newVisitor(browser))
})
afterEach(() => context.close())

const hurts = /孩子|宝宝|育儿假|备孕|辅食/
const words = () => page.locator('body').innerText()
const wholeList = async () => {
  for (const more = page.getByText('看更多').locator('visible=true'); (await more.count()) > 0; ) {
    await more.first().click()
    await page.waitForLoadState('networkidle')
  }
}

test.each(screens.filter(({ as }) => as === 'liuguilan'))('$name does not speak of children', async (screen) => {
  await page.goto(address(cloud, screen.route(cloud), screen.as))
  await settled(page, screen.words(cloud))
  expect(await words()).not.toMatch(hurts)
})

test('学堂 holds back what speaks of children, says so, and shows it to who wants it', async () => {
  await page.goto(address(cloud, 'pages/learn/index', 'liuguilan'))
  await settled(page, '最新文章')
  await wholeList()
  expect(await words()).not.toMatch(hurts)
  await page.getByText('怀孕、育儿的文章没有摆出来').click()
  await settled(page, '宝宝头一年')
  expect(await words()).toMatch(hurts)
})

test('nothing flashes by before it is known who reads', async () => {
  let answer: () => void = () => undefined
  const known = new Promise<void>((resolve) => (answer = resolve))
  // Somebody else has read on this phone before: its lists are there at once.
  await page.goto(address(cloud, 'pages/learn/index'))
  await settled(page, '宝宝头一年')
  await page.route('**/v1/functions/**', async (route) => {
    await known
    await route.continue()
  })
  const seen: string[] = []
  await page.exposeFunction('sawWords', (text: string) => void seen.push(text))
  await page.addInitScript(() => {
    new MutationObserver(() => (window as unknown as { sawWords(text: string): void }).sawWords(document.body?.innerText ?? '')).observe(document, { childList: true, subtree: true })
  })
  await page.goto('about:blank')
  await page.goto(address(cloud, 'pages/learn/index', 'liuguilan'))
  await page.locator('.x-skel').locator('visible=true').first().waitFor()
  answer()
  await settled(page, '能领的钱、能找的人')
  expect(seen.filter((text) => hurts.test(text))).toEqual([])
})

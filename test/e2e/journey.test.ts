/** A family opens the app in a browser, reads an article, keeps it, and reads it again without a network. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { notFoundSentences } from '../../src/domain/refusals'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { launchBrowser, looks, newVisitor } from './browser'
import { address, codeAhead, pieces, settled, startH5, type Piece } from './h5'

let cloud: LocalCloud
let browser: Browser
let context: BrowserContext
let page: Page
let problems: string[]
let newest: Piece

const visible = (words: string) => page.getByText(words).locator('visible=true').first()
const tap = (words: string) => visible(words).click()

beforeAll(async () => {
  cloud = await startH5()
  browser = await launchBrowser()
  newest = pieces(cloud)[0]!
})
afterAll(async () => {
  await browser?.close()
  await cloud?.close()
})
const comes = async (fetching?: 'ahead') => void ({ context, page, problems } = await newVisitor(browser, looks.phone, fetching))
beforeEach(() => comes())
afterEach(async () => {
  cloud.faults.clear()
  await context.close()
})

async function openNewest() {
  await page.goto(address(cloud))
  await settled(page, newest.title)
  await tap(newest.title)
  await settled(page, newest.paragraph)
}

test('home shows what is in the database, in one function call', async () => {
  cloud.resetCosts()
  const calls: string[] = []
  page.on('request', (request) => void (request.url().includes('/v1/functions/') && calls.push(request.url())))
  await page.goto(address(cloud))
  await settled(page, newest.title)
  expect(calls).toHaveLength(1)
  const [home] = cloud.costs()
  expect(home).toMatchObject({ name: 'learn.feed' })
  expect(problems).toEqual([])
})

test('an article says who wrote it, who reviews it, from what sources, and that the review is still to come', async () => {
  await openNewest()
  await visible('示例内容，待医学审核').waitFor()
  await visible(newest.source).waitFor()
  await page.goBack()
  await visible(newest.title).waitFor()
  expect(problems).toEqual([])
})

test('a saved article is read again without a network, found under 我的', async () => {
  await context.close()
  await comes('ahead')
  await openNewest()
  await tap('收藏')
  await visible('已收藏').waitFor()
  await page.goBack()
  await codeAhead(page)
  await context.setOffline(true)
  await tap('我的')
  await tap('我收藏的')
  await tap(newest.title)
  await settled(page, newest.paragraph)
  expect(problems).toEqual([])
})

test('an opinion tapped twice, its first answer lost, is kept once', async () => {
  await openNewest()
  cloud.faults.inject({ kind: 'dropReply', action: 'learn.sendFeedback' })
  const useful = page.getByRole('button', { name: '有用' })
  await useful.dblclick()
  await visible('送到了，谢谢您。').waitFor()
  const { docs } = cloud.store.find('feedback', { filter: { articleId: newest.id } })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ kind: 'useful' })
})

test('a server that fails is said with a request id, and trying again mends it', async () => {
  cloud.faults.inject({ kind: 'errorBefore', function: 'api', times: 50 })
  await page.goto(address(cloud))
  const again = page.getByRole('button', { name: '再试一次' }).locator('visible=true').first()
  await again.waitFor()
  await page.getByText(/编号 \S+/).locator('visible=true').first().waitFor()
  cloud.faults.clear()
  await again.click()
  await settled(page, newest.title)
})

test('an article that is not there says so and offers a way on', async () => {
  await page.goto(address(cloud, 'features/learn/article/index?id=no-such-article'))
  await visible(notFoundSentences.article.slice(0, 8)).waitFor()
})

test('an address that leads nowhere leads home', async () => {
  await page.goto(address(cloud, 'no/such/page'))
  await settled(page, newest.title)
})

test('an impatient double tap opens an article once and saves it once', async () => {
  await page.goto(address(cloud))
  await settled(page, newest.title)
  await visible(newest.title).dblclick()
  await settled(page, newest.paragraph)
  await visible('收藏').dblclick()
  await visible('已收藏').waitFor()
  await page.goBack()
  await visible('最新文章').waitFor()
})

test('the large version is one tap away and stays after a reload', async () => {
  await page.goto(address(cloud))
  await settled(page, newest.title)
  await tap('长辈版')
  await page.locator('.size-large').first().waitFor()
  await page.reload()
  await settled(page, newest.title)
  expect(await page.locator('.size-large').count()).toBeGreaterThan(0)
})

test('the gallery of components opens in a developer’s build', async () => {
  await page.goto(address(cloud, 'features/gallery/index'))
  await visible('按钮').waitFor()
  expect(problems).toEqual([])
})

/** The app in a browser without network: it opens, what is saved is read and searched, and nothing of the cloud's is answered from a cache; a newer version comes kindly. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { builtFolder } from '../fixtures/built'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { looks, newVisitor } from './browser'
import { fromPhone, openidOf, seen } from './desk'
import { address, pieces, settled } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const visible = (page: Page, words: string) => page.getByText(words, { exact: true }).locator('visible=true').first()
const tap = (page: Page, words: string) => visible(page, words).click()
/** What the keeper has taken over. */
const kept = (page: Page) => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat())
/** The program is on the device: from the next load on it needs no network. */
const keeperReady = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))

/** A visitor who has been here before, and has saved the newest piece. */
async function withSaved() {
  const visitor = await newVisitor(browser, looks.phone, 'kept')
  const { page } = visitor
  const newest = pieces(cloud)[0]!
  await page.goto(address(cloud))
  await settled(page, newest.title)
  await tap(page, newest.title)
  await settled(page, newest.paragraph)
  await tap(page, '收藏')
  await visible(page, '已收藏').waitFor()
  await keeperReady(page)
  return { ...visitor, newest }
}

/** No network, for a page that is loaded anew as well: the emulation forgets `navigator.onLine` then. */
async function cutOff(context: BrowserContext) {
  await context.addInitScript(() => Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false }))
  await context.setOffline(true)
}

test('a saved piece opens after a reload without network, and from the list in a new window', async () => {
  const { context, page, problems, newest } = await withSaved()
  await cutOff(context)
  await page.reload()
  await settled(page, newest.paragraph)
  const other = await context.newPage()
  await other.goto(address(cloud, 'pages/me/index'))
  await tap(other, '我收藏的')
  await tap(other, newest.title)
  await settled(other, newest.paragraph)
  expect(problems).toEqual([])
  await context.close()
})

test('search without network shows what was looked for last and what is saved, and says that the rest needs the network', async () => {
  const { context, page, newest } = await withSaved()
  await page.goto(address(cloud, 'features/learn/search/index'))
  const box = page.locator('input:visible').first()
  await box.fill('夜里发烧')
  await box.press('Enter')
  await visible(page, '没找到？问一问').waitFor()
  await cutOff(context)
  await page.reload()
  await visible(page, '现在没有网，能找您收藏的 1 篇；搜全部要连上网').waitFor()
  await visible(page, '夜里发烧').waitFor()
  await box.fill(newest.title.slice(0, 4))
  await page.locator('.x-article', { hasText: newest.title }).locator('visible=true').first().waitFor()
  await box.press('Enter')
  await visible(page, '搜全部文章，要连上网').waitFor()
  await page.locator('.x-article', { hasText: newest.title }).locator('visible=true').first().click()
  await settled(page, newest.paragraph)
  await page.goBack()
  await box.fill('贷款贴息')
  await box.press('Enter')
  await page.getByText('您收藏的里面没有找到。').locator('visible=true').first().waitFor()
  await context.close()
})

test('where the network only seems to be there, search falls back to the phone as well', async () => {
  const { context, page, newest } = await withSaved()
  await page.goto(address(cloud, 'features/learn/search/index'))
  await context.setOffline(true)
  await page.reload()
  const box = page.locator('input:visible').first()
  await box.fill(newest.title.slice(0, 4))
  await box.press('Enter')
  await page.locator('.x-article', { hasText: newest.title }).locator('visible=true').first().waitFor()
  await visible(page, '再试一次').waitFor()
  await context.setOffline(false)
  // The network's return asks again by itself: on a slow machine the button has gone before it can be tapped.
  await Promise.race([tap(page, '再试一次').catch(() => undefined), visible(page, '没找到？问一问').waitFor()])
  await visible(page, '没找到？问一问').waitFor()
  await context.close()
})

test('calls of the cloud do not pass through the keeper, signing in by the phone either; no answer is kept there', async () => {
  const { context, page, problems } = await newVisitor(browser, looks.desk, 'kept')
  await page.goto(address(cloud, 'features/desk/posts/index'))
  await keeperReady(page)
  await page.reload()
  const calls: boolean[] = []
  page.on('response', (response) => void (response.url().includes('/v1/functions/') && calls.push(response.fromServiceWorker())))
  const shown = page.locator('[data-qr]')
  await shown.waitFor()
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  const code = (await shown.getAttribute('data-qr')) ?? ''
  await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.look', 'mutation', { code })
  await seen(page, '请在手机上点“确认登录”').waitFor()
  await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.confirm', 'mutation', { code })
  await seen(page, '邀请同事').waitFor()
  expect(calls.length).toBeGreaterThan(2)
  expect(calls).not.toContain(true)
  expect((await kept(page)).filter((url) => !/\/(js|css)\/|index\.html/.test(new URL(url).pathname))).toEqual([])
  expect(problems).toEqual([])
  await context.close()
})

test('whom the host hands in is the one that opens without network, also after another was handed in', async () => {
  const { context, page } = await newVisitor(browser, looks.phone, 'kept')
  for (const [persona, name] of [['yutong', '雨桐'], ['liuguilan', '刘桂兰']] as const) {
    await page.goto('about:blank')
    await page.goto(address(cloud, 'pages/me/index', persona))
    await seen(page, name).waitFor()
    await keeperReady(page)
  }
  await page.reload()
  await seen(page, '刘桂兰').waitFor()
  await cutOff(context)
  await page.reload()
  await seen(page, '刘桂兰').waitFor()
  await context.close()
})

describe('a newer version', () => {
  let folder: string
  let site: LocalCloud
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'xiangrikui-h5-'))
    cpSync(builtFolder('h5'), folder, { recursive: true })
    site = await startSeededCloud(folder)
  })
  afterEach(async () => {
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const oldStart = () => readdirSync(path.join(folder, 'js')).find((name) => /^app\.\w+\.js$/.test(name)) ?? ''
  /** The site is put up anew: the same program under another name, as a build after a change has it. */
  function putUpNewer(): { before: string; after: string } {
    const [before, after] = [oldStart(), 'app.0newer00.js']
    renameSync(path.join(folder, 'js', before), path.join(folder, 'js', after))
    // The first page has another fingerprint then.
    const anew = (text: string) => text.replaceAll(before, after).replace(/'[0-9a-f]{32}'/, (print) => `'${[...print.slice(1, -1)].reverse().join('')}'`)
    for (const file of ['index.html', 'service-worker.js']) writeFileSync(path.join(folder, file), anew(readFileSync(path.join(folder, file), 'utf8')))
    return { before, after }
  }
  async function open() {
    const visitor = await newVisitor(browser, looks.phone, 'kept')
    await visitor.page.goto(address(site))
    await settled(visitor.page, pieces(site)[0]!.title)
    await keeperReady(visitor.page)
    await visitor.page.reload()
    await settled(visitor.page, pieces(site)[0]!.title)
    return visitor
  }
  const runs = (page: Page) => page.evaluate(() => [...document.scripts].map(({ src }) => /app\.\w+\.js/.exec(src)?.[0]).find(Boolean))
  /** As the browser does by itself from time to time. */
  const lookForNewer = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
  const startsKept = async (page: Page) => (await kept(page)).map((url) => /app\.\w+\.js/.exec(url)?.[0]).filter(Boolean)

  test('is offered where a page stands open, and started on a tap; what belonged to the old one is cleared away', async () => {
    const { context, page, problems } = await open()
    const { before, after } = putUpNewer()
    await lookForNewer(page)
    await visible(page, '有新版本了').waitFor()
    expect(await runs(page)).toBe(before)
    const loaded = page.waitForEvent('load')
    await tap(page, '现在更新')
    await loaded
    await settled(page, pieces(site)[0]!.title)
    expect(await runs(page)).toBe(after)
    await page.waitForFunction(async () => (await caches.keys()).length > 0)
    expect(await startsKept(page)).toEqual([after])
    expect(await visible(page, '有新版本了').isVisible()).toBe(false)
    expect(problems).toEqual([])
    await context.close()
  })

  test('left for later it comes with the next visit, unasked', async () => {
    const { context, page, problems } = await open()
    const { before, after } = putUpNewer()
    await lookForNewer(page)
    await tap(page, '等一会儿')
    await visible(page, '有新版本了').waitFor({ state: 'hidden' })
    expect(await runs(page)).toBe(before)
    await page.reload()
    await settled(page, pieces(site)[0]!.title)
    expect(await runs(page)).toBe(after)
    // The browser lets the newer keeper take over once the one before has nothing to do.
    while ((await startsKept(page)).includes(before)) await page.waitForTimeout(200)
    expect(await startsKept(page)).toEqual([after])
    expect(await visible(page, '有新版本了').isVisible()).toBe(false)
    await cutOff(context)
    await page.reload()
    await settled(page, '首页')
    expect(await runs(page)).toBe(after)
    expect(problems).toEqual([])
    await context.close()
  })
})

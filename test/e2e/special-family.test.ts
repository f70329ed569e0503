/** What a bereaved family meets when it opens the app: people and help, and not one word of what it lost unless it asks. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor, walk, type Walk } from './browser'
import { address, settled } from './h5'
import { openApp } from './open-app'
import { screens } from './screens'

let cloud: LocalCloud
let browser: Browser
let context: BrowserContext
let page: Page

openApp((app) => {
  ;({ cloud, browser } = app)
})
const hurts = /孩子|宝宝|小孩|育儿|亲子|怀孕|备孕|孕|辅食|儿童|团圆/
/** What the eye reads, and what only a screen reader hears. */
const words = (of = page) =>
  of.locator('body').evaluate((body) => {
    const heard = [...body.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].filter((element) => element.checkVisibility())
    return [(body as HTMLElement).innerText, ...heard.flatMap((element) => ['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))].join('\n')
  })
/** What she wrote herself is hers to read: 节日团圆, among what not to bring up. */
const withoutHerOwn = (text: string) => text.replaceAll('节日团圆', '').replaceAll('带孙子', '')
const wholeList = async () => {
  for (const more = page.getByText('看更多').locator('visible=true'); (await more.count()) > 0; ) {
    // Reaching the end loads too: the button may go while it is tapped.
    await more.first().click({ timeout: 2_000 }).catch(() => undefined)
    await page.waitForLoadState('networkidle')
  }
}

describe('every screen of hers', () => {
  let through: Walk
  beforeAll(async () => {
    through = await walk((await newVisitor(browser)).context)
  })
  afterAll(() => through.page.context().close())

  test.each(screens.filter(({ as }) => as === 'liuguilan'))('$name does not speak of children', async (screen) => {
    await through.visit(address(cloud, screen.route(cloud), screen.as), looks.phone)
    await settled(through.page, screen.words(cloud))
    expect(withoutHerOwn(await words(through.page))).not.toMatch(hurts)
  })
})

describe('as a visitor of their own', () => {
  beforeEach(async () => {
    ;({ context, page } = await newVisitor(browser))
  })
  afterEach(() => context.close())

  test('学堂 holds back what speaks of children, says so, and shows it to who wants it', async () => {
    await page.goto(address(cloud, 'pages/learn/index', 'liuguilan'))
    await settled(page, '最新文章')
    await wholeList()
    expect(await words()).not.toMatch(hurts)
    await page.getByText('有些文章没有摆出来').click()
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

  test('who withdraws the special identity has a plain home, and is spared as before until she asks to see everything', async () => {
    const visible = (text: string) => page.getByText(text).locator('visible=true').first()
    await page.goto(address(cloud, 'features/account/consents/index', 'liuguilan'))
    await page.getByRole('button', { name: '收回：特殊家庭身份' }).click()
    const sheet = page.getByRole('dialog')
    expect(await sheet.innerText()).toContain('不想看到的内容还是不摆出来')
    await sheet.getByRole('button', { name: '收回', exact: true }).click()
    await visible('已收回').waitFor()

    for (const [route, there] of [['pages/home/index', '最新文章'], ['pages/learn/index', '最新文章'], ['pages/me/index', '我的家人'], ['features/account/profile/index', '怎么称呼']] as const) {
      await page.goto(address(cloud, route, 'liuguilan'))
      await page.reload()
      await settled(page, there)
      expect([route, hurts.exec(await words())?.[0]]).toEqual([route, undefined])
    }

    await page.goto(address(cloud, 'features/account/wishes/index', 'liuguilan'))
    await page.getByRole('switch', { name: '少看养育和节日的内容' }).click()
    // Written, and saved without having been added first.
    await page.getByLabel('加一件').locator('visible=true').fill('旧照片')
    await page.getByRole('button', { name: '存下来' }).click()
    // The page leaves when the phone knows that it is kept.
    await page.waitForURL(({ hash }) => !hash.includes('wishes'))
    // On 学堂 itself the sets for her age come first.
    await page.goto(address(cloud, 'features/learn/topics/index', 'liuguilan'))
    await page.reload()
    await settled(page, '宝宝头一年')

    // What she withdrew is kept for some days, for the case that she tapped by mistake.
    const { docs } = cloud.store.find('people', { filter: { name: '刘桂兰' } })
    expect(docs).toMatchObject([{ specialFamily: null, seesLess: null, heldBack: { kind: 'bereaved', contacts: [{}, {}] }, wishes: { topicsToAvoid: expect.arrayContaining(['旧照片']) } }])
  })

  test('a mother who asks to be spared finds her own child one tap away, and nowhere without it', async () => {
    const mother = { $set: { seesLess: true } }
    cloud.store.modify('people', { name: '雨桐' }, mother, { multi: false, merge: true, upsert: false, now: new Date() })
    await page.goto(address(cloud, 'pages/me/index', 'yutong'))
    await settled(page, '我的家人')
    expect(await words()).not.toContain('禾禾')
    await page.goto(address(cloud, 'features/account/family/index', 'yutong'))
    await settled(page, '有家人的资料收起来了')
    expect(await words()).not.toMatch(/禾禾|宝/)
    await page.getByText('有家人的资料收起来了').click()
    await page.getByText('禾禾').locator('visible=true').first().waitFor()
  })
})

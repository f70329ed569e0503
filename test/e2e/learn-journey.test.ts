/** A family looks for something, reads a policy, says which paragraph is wrong, tests itself; and what was withdrawn says so. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { newVisitor } from './browser'
import { address, settled } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
let context: BrowserContext
let page: Page
let problems: string[]

const visible = (words: string) => page.getByText(words).locator('visible=true').first()
const button = (name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').first()
const tap = (words: string) => visible(words).click()
const titleOf = (id: string) => String(cloud.store.find('articles', { filter: { _id: id } }).docs[0]?.title)
const box = () => page.locator('.x-search-input input').locator('visible=true')
const goTo = (route: string, as?: string) => page.goto(address(cloud, route, as))

openApp((app) => {
  ;({ cloud, browser } = app)
})
beforeEach(async () => {
  ;({ context, page, problems } = await newVisitor(browser))
})
afterEach(async () => {
  cloud.faults.clear()
  await context.close()
})

describe('search', () => {
  test('from 学堂: a few letters offer the word, the word finds the piece and is marked in it, the phone remembers and forgets', async () => {
    await goTo('pages/learn/index')
    await button(/搜一搜/).click()
    await box().fill('dym')
    await button('打疫苗').click()
    await settled(page, titleOf('vaccine-day'))
    expect(await page.locator('.marked').locator('visible=true').first().textContent()).toContain('疫苗')
    await tap(titleOf('vaccine-day'))
    await visible('来源').waitFor()
    await page.goBack()
    await button('清空').click()
    await visible('最近搜过，只存在这部手机里').waitFor()
    await button('打疫苗').waitFor()
    await button('清掉最近搜过的').click()
    await visible('最近搜过').waitFor({ state: 'detached' })
    expect(problems).toEqual([])
  })

  test('the keyboard’s own key searches; what the app can do comes first', async () => {
    await goTo('features/learn/search/index')
    await box().fill('会员证')
    await box().press('Enter')
    await tap('我的会员')
    await page.waitForURL(/account\/membership/)
  })

  test('what finds nothing says what to do, and the editors learn the words and nothing else', async () => {
    await goTo('features/learn/search/index')
    await box().fill('火星移民签证')
    await box().press('Enter')
    await visible('没找到“火星移民签证”').waitFor()
    await visible('12320').waitFor()
    const { docs } = cloud.store.find('searchMisses', { filter: {} })
    expect(docs).toEqual([expect.objectContaining({ _id: '火星移民签证', times: 1 })])
    expect(Object.keys(docs[0]!).sort()).toEqual(['_id', 'lastAt', 'open', 'times'])
  })

  test('words of danger: whom to call stands above everything from the first letters on, also without network, and the phone does not remember', async () => {
    await goTo('features/learn/search/index')
    await visible('可以这样问').waitFor()
    await box().fill('不想活了')
    await visible('12356 心理援助热线').waitFor()
    await context.setOffline(true)
    await box().press('Enter')
    await button('再试一次').waitFor()
    await visible('12356 心理援助热线').waitFor()
    await context.setOffline(false)
    await box().fill('老公打我')
    await visible('110 报警').waitFor()
    await box().press('Enter')
    await visible('110 报警').waitFor()
    await box().fill('')
    await visible('可以这样问').waitFor()
    expect(await page.getByText('最近搜过').count()).toBe(0)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/不想活|打我/)
  })

  test('a server that fails can be asked again', async () => {
    await goTo('features/learn/search/index')
    await visible('可以这样问').waitFor()
    cloud.faults.inject({ kind: 'errorBefore', function: 'api', times: 50 })
    await box().fill('发烧')
    await box().press('Enter')
    await button('再试一次').waitFor()
    cloud.faults.clear()
    await button('再试一次').click()
    await settled(page, titleOf('baby-fever'))
  })

  test('a bereaved family is led to no child, and finds what it asks for', async () => {
    await goTo('features/learn/search/index', 'liuguilan')
    await box().fill('家庭医生')
    await box().press('Enter')
    await settled(page, titleOf('policy-family-doctor'))
    expect(await page.locator('.x-article').allInnerTexts().then((rows) => rows.filter((row) => /宝宝|孩子|孕/.test(row)))).toEqual([])
    await box().fill('宝宝发烧')
    await box().press('Enter')
    await settled(page, titleOf('baby-fever'))
  })
})

test('学堂 says why each piece is there, and every topic is one tap further', async () => {
  await goTo('pages/learn/index')
  await page.evaluate(() => localStorage.setItem('xrk1.first', JSON.stringify({ data: { place: null, stages: ['pregnant'], asked: true } })))
  await page.reload()
  await settled(page, '最新文章')
  await visible('因为您家怀孕了').waitFor()
  await button(/全部专题/).click()
  await page.waitForURL(/learn\/topics/)
  await visible('外出也安心').waitFor()
  expect(await page.locator('.topic').locator('visible=true').count()).toBe(14)
})

test('a policy that no longer holds says so and leads to the one that does, and back', async () => {
  await goTo('features/learn/article/index?id=policy-childcare-subsidy-2024')
  await visible('已经停用').waitFor()
  await tap(titleOf('policy-childcare-subsidy'))
  await visible('现行').waitFor()
  await visible('以前和以后的规定').waitFor()
  await tap(titleOf('policy-childcare-subsidy-2024'))
  await visible('已经停用').waitFor()
  expect(problems).toEqual([])
})

test('有错误, at a paragraph, in own words: half-written it is kept, sent with a lost answer it counts once', async () => {
  await goTo('features/learn/article/index?id=baby-fever')
  await button('有错误').click()
  // A tap points at a paragraph only once the page asks which one.
  const paragraph = page.locator('.block--asked').nth(0)
  const words = await paragraph.innerText()
  await paragraph.click()
  await page.locator('.x-area-input textarea').fill('体温的单位写错了')
  await page.reload()
  await visible('上次写了一半，还在').waitFor()
  await button('有错误').click()
  await expect(page.locator('.x-area-input textarea').inputValue()).resolves.toBe('体温的单位写错了')
  cloud.faults.inject({ kind: 'dropReply', action: 'learn.sendFeedback' })
  await button('送给编辑').dblclick()
  await visible('送到了，谢谢您。').waitFor()
  const { docs } = cloud.store.find('feedback', { filter: { articleId: 'baby-fever' } })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ kind: 'wrong', block: 0, text: '体温的单位写错了', open: true })
  expect(words.startsWith(String(docs[0]!.quote).replace(/…$/, ''))).toBe(true)
})

test('本地通知 asks who has not said where they live; two taps later their place’s notices are there', async () => {
  // Nothing is told to everybody yet.
  cloud.store.remove('articles', { kind: 'announcement' }, { multi: true })
  const [like] = cloud.store.find('articles', { filter: { _id: 'falls-at-home' } }).docs
  const street = cloud.store.find('places', { filter: { name: '望月湖街道' } }).docs[0]!
  const notice = { ...like!, kind: 'announcement', searchNo: null, momentKeys: [], readerKeys: [], until: null }
  cloud.store.insert('articles', [{ ...notice, _id: 'notice-of-the-street', title: '示例：街道周六义诊', orgPath: street['orgPath'], placeName: '望月湖街道' }])
  await goTo('features/learn/kind/index?kind=announcement')
  await visible('您住在哪里？').waitFor()
  expect(await page.getByText('现在是空的').count()).toBe(0)
  await button('选一下住处').click()
  await page.locator('.x-field input').locator('visible=true').first().fill('望月湖街道')
  await page.getByText('望月湖街道').locator('visible=true').last().click()
  await button(/我住这里/).click()
  await visible('示例：街道周六义诊').waitFor()
  expect(await page.getByText('您住在哪里？').locator('visible=true').count()).toBe(0)
  cloud.store.insert('articles', [{ ...notice, _id: 'notice-of-the-province', title: '示例：全省的通知', orgPath: 'n1.' }])
  await context.clearCookies()
  await page.evaluate(() => localStorage.clear())
  await goTo('features/learn/kind/index?kind=announcement')
  await page.reload()
  await visible('示例：全省的通知').waitFor()
  await visible('选一下，您那里的通知也在这里').waitFor()
  expect(await page.getByText('示例：街道周六义诊').count()).toBe(0)
  expect(problems).toEqual([])
})

test('有用, tapped twice in one moment, counts once', async () => {
  await goTo('features/learn/article/index?id=memory-worry')
  await button('有用').waitFor()
  await page.evaluate(() => {
    const useful = [...document.querySelectorAll('.feedback .x-btn')].find((element) => element.textContent?.includes('有用')) as HTMLElement
    useful.click()
    useful.click()
  })
  await visible('送到了，谢谢您。').waitFor()
  expect(cloud.store.find('feedback', { filter: { articleId: 'memory-worry' } }).docs).toHaveLength(1)
})

test('a text on sexuality is opened by who says they may, and the phone remembers', async () => {
  const route = 'features/learn/article/index?id=growing-up-boys'
  await goTo(route)
  await button('和家长一起看').waitFor()
  expect(await page.locator('.block').count()).toBe(0)
  await button('和家长一起看').click()
  await page.locator('.block').first().waitFor()
  await page.reload()
  await page.locator('.block').first().waitFor()
})

test('a withdrawn piece says why, and leaves what was saved', async () => {
  await goTo('features/learn/article/index?id=sleep-well')
  await tap('收藏')
  await visible('已收藏').waitFor()
  cloud.store.modify('articles', { _id: 'sleep-well' }, { $set: { state: 'withdrawn', withdrawal: { at: new Date(), why: '有一处剂量写错了' } } }, { multi: false, merge: true, upsert: false, now: new Date() })
  // Some minutes later: what was read just now is not asked for again within one.
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith('xrk1.seen.'))) {
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { data: { at: number } }
      localStorage.setItem(key, JSON.stringify({ ...kept, data: { ...kept.data, at: kept.data.at - 300_000 } }))
    }
  })
  await page.reload()
  await visible('这一篇已经撤下').waitFor()
  await visible('有一处剂量写错了').waitFor()
  await goTo('features/learn/saved/index')
  await visible('还没有收藏').waitFor()
})

test('the self-test: a round is one call, says why after each, shows no score, and nothing of it is sent or stored', async () => {
  const bodies: string[] = []
  page.on('request', (request) => void (request.url().includes('/v1/functions/') && bodies.push(request.postData() ?? '')))
  await goTo('features/learn/quiz/index')
  await visible('第 1 题，共 20 题').waitFor()
  for (let i = 1; i <= 20; i++) {
    await visible(`第 ${i} 题，共 20 题`).waitFor()
    await page.getByRole('radio').locator('visible=true').first().click()
    await visible('对的是这一条').waitFor()
    await button(i === 20 ? /做完了/ : '下一题').click()
  }
  await button('再来 20 道').waitFor()
  expect(await page.locator('.main').locator('visible=true').innerText()).not.toMatch(/\d+\s*分|得分|答对 \d+|正确率/)
  expect(bodies.filter((body) => body.includes('learn.quiz'))).toHaveLength(1)
  expect(bodies.join()).not.toContain('mutation')
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('quiz')))).toEqual([])
  expect(problems).toEqual([])
})

test('where the browser has a Chinese voice, the article reads itself, pauses, and stops', async () => {
  // The voice is the platform's edge: it says what it is told and ends when the test says so.
  await page.addInitScript(() => {
    const said: Array<{ text: string; onend: (() => void) | null }> = []
    Object.assign(window, { said })
    class Utterance {
      onend: (() => void) | null = null
      constructor(readonly text: string) {}
    }
    const speech = Object.assign(new EventTarget(), { getVoices: () => [{ lang: 'zh-CN' }], speak: (one: Utterance) => void said.push(one), cancel: () => undefined })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  })
  await goTo('features/learn/article/index?id=baby-fever')
  await button('读给我听').click()
  await page.locator('.block--reading').waitFor()
  const said = () => page.evaluate(() => (window as unknown as { said: Array<{ text: string }> }).said.map(({ text }) => text))
  await page.evaluate(() => (window as unknown as { said: Array<{ onend: () => void }> }).said[0]!.onend())
  expect(await said()).toHaveLength(2)
  await button('停一停').click()
  await button('接着读').click()
  const [, second, again] = await said()
  expect(again).toBe(second)
  await button('不读了').click()
  await button('收藏').waitFor()
  expect(await page.locator('.block--reading').count()).toBe(0)
})

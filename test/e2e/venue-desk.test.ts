/** 预约与场地: the manager of a venue looks at the week, books for who telephones, and marks who is there; by hand, by code, on a PC and on a phone. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { newUlid } from '../../src/client/ulid'
import type { Booking } from '../../src/domain/book/booking-contract'
import { looks, type Look } from './browser'
import { atWork, button, fromPhone, openidOf, seen } from './desk'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

interface Stored {
  _id: string
  title: string
  state: string
  closedWhy: string | null
  capacity: number
  date: string
  under: string[]
  quotaMarks: string[]
  rulesRev: number
  startsAt: Date
  opensAt: Date
  parties: Record<string, { name: string; seats: number; arrived: unknown }>
  log: Array<{ kind: string; capacity?: number }>
}
const sessions = (filter: Record<string, unknown> = {}) => cloud.store.find('bookSessions', { filter: { venueId: 'wangyuehu-house', ...filter }, order: [['startsAt', 1]], limit: 200 }).docs as unknown as Stored[]
const stored = (id: string) => sessions({ _id: id })[0]!
const names = (id: string) => Object.values(stored(id).parties).map(({ name }) => name)
const dayMs = 24 * 60 * 60 * 1000

const atVenue = (query: string, work: (page: Page) => Promise<void>, look: Look = looks.desk, who = 'liumin') => atWork(browser, address(cloud, `features/venue/week/index${query}`, who), work, look)
/** One that is to come, so many days from now at least. The classes of 唱唱跳跳 are left to the last tests: whoever stands in one is told there. */
const toCome = (days: number) => sessions().find(({ title, startsAt }) => !title.startsWith('唱唱跳跳') && startsAt.getTime() > Date.now() + days * dayMs)!

test('from the desk she opens the week, books for who telephones with the keyboard, marks her there, and closes the session with a reason', async () => {
  const [first] = sessions({ date: { $gt: new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10) } })
  const session = first!
  await atWork(browser, address(cloud, 'features/desk/today/index', 'liumin'), async (page) => {
    await button(page, /^预约与场地/).click()
    await seen(page, /本周 \d+ 场，余 \d+ 个名额|本周没有场次/).waitFor()
    await page.goto(address(cloud, `features/venue/week/index?week=${session.date}`, 'liumin'))
    await page.locator(`[id="row-${session._id}"]`).locator('visible=true').click()
    await seen(page, '还没有人约').waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('怎么称呼').waitFor()
    await page.keyboard.type('刘奶奶')
    await page.keyboard.press('Enter')
    await seen(page, '刘奶奶约上了').waitFor()
    await button(page, '刘奶奶到了').dblclick()
    await seen(page, '已到').waitFor()
    await seen(page, /约了 1 家，到了 1 家/).waitFor()
    await button(page, '停办这一场').click()
    await seen(page, '代约的 1 家收不到消息，请打电话说一声：刘奶奶').waitFor()
    const yes = page.getByRole('dialog').getByRole('button', { name: '停办，告诉大家' })
    await yes.click()
    await seen(page, '请用一两句话写清原因').waitFor()
    await page.getByLabel('为什么停').fill('老师生病了')
    await yes.dblclick()
    await seen(page, '停办了：老师生病了').waitFor()
    expect(await page.getByRole('button', { name: '电话代约' }).locator('visible=true').count()).toBe(0)
  })
  expect(stored(session._id)).toMatchObject({ state: 'closed', closedWhy: '老师生病了' })
  expect(names(session._id)).toEqual(['刘奶奶'])
  expect(Object.values(stored(session._id).parties)[0]?.arrived).toMatchObject({ post: expect.any(String) as string })
})

test('a double tap books once; who does not come is taken off after one question; seats grow', async () => {
  const session = toCome(3)
  await atVenue(`?open=${session._id}`, async (page) => {
    await button(page, '电话代约').click()
    await page.getByRole('dialog').getByRole('button', { name: '约上' }).click()
    await seen(page, '写上怎么称呼').waitFor()
    await page.getByLabel('怎么称呼').fill('周爷爷')
    await page.getByRole('dialog').getByRole('button', { name: '约上' }).dblclick()
    await seen(page, '周爷爷约上了').waitFor()
    await button(page, '取消周爷爷这一位').click()
    await seen(page, '周爷爷不来了？').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '取消这一位' }).dblclick()
    await seen(page, '周爷爷取消了').waitFor()
    await seen(page, '取消了 1 家').waitFor()
    await button(page, '改名额').click()
    await page.getByLabel('一共几个名额').fill(String(session.capacity + 4))
    await page.keyboard.press('Enter')
    await seen(page, `名额改成了 ${session.capacity + 4} 个`).waitFor()
    await seen(page, `0/${session.capacity + 4}`).waitFor()
  })
  expect(names(session._id)).toEqual(['周爷爷'])
  expect(stored(session._id).log.map(({ kind }) => kind)).toEqual(['ask', 'leave', 'resize'])
})

test('one more session like another one, once, and it stands open in its week', async () => {
  const like = toCome(2)
  await atVenue(`?open=${like._id}`, async (page) => {
    await button(page, '加一场').click()
    await page.getByLabel('叫什么').fill('示例加开：一起唱歌')
    await page.getByLabel('多长时间').fill('5')
    await page.getByRole('dialog').getByRole('button', { name: '加上' }).click()
    await seen(page, '写 10 到 600 分钟').waitFor()
    await page.getByLabel('多长时间').fill('60')
    await page.getByRole('dialog').getByRole('button', { name: '加上' }).dblclick()
    await seen(page, '加上了：').waitFor()
    await page.getByRole('heading', { name: '示例加开：一起唱歌' }).waitFor()
  })
  expect(sessions({ title: '示例加开：一起唱歌' })).toMatchObject([{ state: 'open', date: like.date, under: like.under }])
})

test('a hand scanner checks a family in by what its phone shows, once; what is no code of ours is said to be none', async () => {
  const childId = childOf('yutong')
  const session = sessions().find(({ title, startsAt, opensAt, state }) => title.startsWith('唱唱跳跳') && state === 'open' && startsAt.getTime() > Date.now() + dayMs / 12 && opensAt <= new Date())!
  const mother = openidOf('yutong')
  const { booking } = await fromPhone<{ booking: Booking }>(cloud, mother, 'book.bookings.reserve', 'mutation', {
    id: newUlid(), sessionId: session._id, who: { kind: 'child', childId }, seats: 1, rulesRev: session.rulesRev, quotas: session.quotaMarks, asMember: false,
  })
  const { payload } = await fromPhone<{ payload: string }>(cloud, mother, 'book.bookings.ticket', 'query', { sessionId: session._id, request: booking.request })
  await atVenue(`?open=${session._id}`, async (page) => {
    await seen(page, booking.name).waitFor()
    await button(page, '扫码签到').click()
    const code = page.getByLabel('签到码')
    // As a scanner does: it types what it sees, and Enter.
    const scan = async (text: string) => {
      await code.fill(text)
      await page.keyboard.press('Enter')
    }
    await scan('not-a-ticket')
    await seen(page, '这不是我们的签到码').waitFor()
    await scan(payload)
    await seen(page, `${booking.name}到了：${session.title}`).waitFor()
    await scan(payload)
    await seen(page, `${booking.name}已经签到过了`).waitFor()
    await page.keyboard.press('Escape')
    await seen(page, '已到').waitFor()
  })
})

test('on a phone the week is a list, and a session a page of its own with the camera at hand', async () => {
  const session = toCome(4)
  await atVenue(`?week=${session.date}`, async (page) => {
    await page.locator(`[id="row-${session._id}"]`).locator('visible=true').click()
    await page.waitForURL(/features\/venue\/session/)
    await button(page, '扫码签到').waitFor()
    await button(page, '电话代约').click()
    await page.getByLabel('怎么称呼').locator('visible=true').fill('安安姥姥')
    await page.getByRole('dialog').getByRole('button', { name: '约上' }).click()
    await seen(page, '安安姥姥约上了').waitFor()
    await page.getByRole('button', { name: '返回' }).locator('visible=true').first().click()
    await seen(page, /1\/\d+ · /).waitFor()
  }, looks.phone)
  expect(names(session._id)).toEqual(['安安姥姥'])
})

test('a link to what is not there says so; a week that is none is this one; a post without sessions has no such page', async () => {
  await atVenue('?open=nobodys', async (page) => {
    await seen(page, '没有找到').waitFor()
  })
  await atVenue('?week=nope', async (page) => {
    await seen(page, /^本周/).waitFor()
  })
  await atVenue('', async (page) => {
    await seen(page, '这个岗位不用这一页').waitFor()
  }, looks.desk, 'wangjianguo')
})

/** A booking of 雨桐's child in this session. */
async function bookFor(persona: string, session: Stored): Promise<Booking> {
  const input = { id: newUlid(), sessionId: session._id, who: { kind: 'child', childId: childOf(persona) }, seats: 1, rulesRev: session.rulesRev, quotas: session.quotaMarks, asMember: false }
  return (await fromPhone<{ booking: Booking }>(cloud, openidOf(persona), 'book.bookings.reserve', 'mutation', input)).booking
}
const told = (persona: string) => (cloud.store.find('messages', { filter: { to: personOf(persona) } }).docs as unknown as Array<{ title: string; text: string }>).map(({ title, text }) => `${title} ${text}`)
const personOf = (persona: string) => String(cloud.store.find('people', { filter: { openid: openidOf(persona) } }).docs[0]?._id)
/** Of an age for 雨桐's child, and bookable now. */
const forChild = (days: number) => sessions().filter(({ title, state, startsAt, opensAt }) => title.startsWith('唱唱跳跳') && state === 'open' && startsAt.getTime() > Date.now() + days * dayMs && opensAt <= new Date())
const timer = async () => {
  await cloud.fireTimer('timer', 'followPlans')
  await cloud.fireTimer('timer', 'settleBookings')
}

test('she drags a session an hour later, reads whom it concerns, says yes once; the family hears the old and the new time; the keyboard does the same', async () => {
  const session = forChild(1)[0]!
  await bookFor('yutong', session)
  await atVenue(`?week=${session.date}`, async (page) => {
    const block = page.locator(`[id="row-${session._id}"]`).locator('visible=true')
    const { x, y } = (await block.boundingBox())!
    await page.mouse.move(x + 30, y + 10)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 40, { steps: 3 })
    // An hour is 84 px high.
    await page.mouse.move(x + 30, y + 10 + 84 * 3, { steps: 4 })
    await page.mouse.up()
    await seen(page, '影响 1 家，名额和候补都留着').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '移到这里' }).dblclick()
    await seen(page, /移到了.*一分钟里告诉约了的家庭/).waitFor()
    // Again, by the keyboard: the clash is said before it is asked.
    await block.click()
    await seen(page, '约了 1 家').waitFor()
    await page.keyboard.press('m')
    await page.getByRole('dialog').getByRole('button', { name: '移到这里' }).click()
    await seen(page, '还和原来一样').waitFor()
    await page.keyboard.press('Escape')
  })
  expect(stored(session._id).startsAt.getTime() - session.startsAt.getTime()).toBe(3 * 60 * 60 * 1000)
  await timer()
  expect(told('yutong').filter((words) => words.startsWith('改了：'))).toEqual([expect.stringMatching(/原来 .*，改到 /)])
})

test('she changes the plan, sees whom it concerns before she saves, and closes a day: families are told', async () => {
  const [session] = forChild(1).filter(({ rulesRev }) => rulesRev === 1)
  const day = forChild(1).find(({ date }) => date !== session?.date)
  expect([session, day].every(Boolean)).toBe(true)
  await bookFor('yutong', session!)
  await bookFor('yutong', day!)
  const weekday = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'][new Date(`${session!.date}T04:00:00Z`).getUTCDay()]!
  const time = new Date(session!.startsAt.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
  await atWork(browser, address(cloud, 'features/venue/plan/index?venue=wangyuehu-house', 'liumin'), async (page) => {
    await button(page, new RegExp(`^${weekday} ${time} 唱唱跳跳`)).click()
    await page.getByRole('dialog').getByLabel('名额').fill('20')
    await page.getByRole('dialog').getByRole('button', { name: '改好了' }).click()
    await seen(page, /改名额 \d+ 场/).waitFor()
    // Not saved yet, and still there after a reload.
    await page.reload()
    await seen(page, /改名额 \d+ 场/).waitFor()
    await button(page, new RegExp(`^${weekday} ${time} 唱唱跳跳`)).click()
    await page.getByRole('dialog').getByRole('button', { name: '每周都不办了' }).click()
    await seen(page, /停办 \d+ 场.*影响 1 家，会通知他们/).waitFor()
    await button(page, '保存，通知他们').click()
    const yes = page.getByRole('dialog').getByRole('button', { name: '保存，通知他们' })
    await yes.click()
    await seen(page, '请用一两句话写清原因').waitFor()
    await page.getByLabel('为什么停，家庭会读到').fill('老师调班，这个时间没有人带')
    await yes.dblclick()
    await seen(page, '保存了，一分钟里告诉 1 家').waitFor()
    await seen(page, /去掉了.*唱唱跳跳/).waitFor()
  })
  await timer()
  expect(stored(session!._id)).toMatchObject({ state: 'closed', closedWhy: '老师调班，这个时间没有人带' })
  await atVenue(`?day=${day!.date}`, async (page) => {
    await seen(page, '按老师').click()
    await page.getByRole('heading', { name: /向岚老师/ }).waitFor()
    await button(page, '哪天不开门').click()
    await page.getByRole('dialog').getByLabel('为什么').fill('停电检修')
    await page.getByRole('dialog').getByRole('button', { name: '看看影响谁' }).click()
    await seen(page, /停办 \d+ 场，影响 1 家，会通知他们/).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '这天不开门，告诉大家' }).dblclick()
    await seen(page, '保存了，一分钟里告诉 1 家').waitFor()
  })
  await timer()
  expect(sessions({ date: day!.date }).every(({ state }) => state === 'closed')).toBe(true)
  expect(told('yutong').filter((words) => words.startsWith('不办了：')).map((words) => (words.includes('老师调班') ? '老师调班' : words.includes('停电检修') ? '停电检修' : words)).sort()).toEqual(['停电检修', '老师调班'].sort())
})

test('a week without sessions, such as that of a house that has none yet, still leads to the plan', () =>
  atVenue('?week=2038-01-04', async (page) => {
    await seen(page, /没有场次/).waitFor()
    await button(page, '排班').click()
    await seen(page, '每周的场次').waitFor()
  }))

test('what a service asks is written on its page, and said back where it is wrong', () =>
  atWork(browser, address(cloud, 'features/venue/plan/index?venue=wangyuehu-house', 'liumin'), async (page) => {
    await button(page, /^亲子课 辅食课堂|^辅食课堂|辅食课堂.*45 分钟/).click()
    await button(page, '加一问').click()
    await page.getByLabel('第 1 问', { exact: true }).fill('孩子对什么过敏')
    await page.getByLabel('第 1 问的选项').fill('没有')
    await button(page, '改好了').click()
    await seen(page, /选项写 2 到 6 个/).waitFor()
    await page.getByLabel('第 1 问的选项').fill('')
    await button(page, '改好了').click()
    await button(page, '保存，通知他们').click()
    await page.getByRole('dialog').getByRole('button', { name: '保存，通知他们' }).click()
    await seen(page, /^保存了/).waitFor()
    const [plan] = cloud.store.find('venuePlans', { filter: { _id: 'wangyuehu-house' } }).docs as unknown as Array<{ services: Array<{ name: string; questions?: object[] }> }>
    expect(plan?.services.find(({ name }) => name.startsWith('辅食课堂'))?.questions).toEqual([{ ask: '孩子对什么过敏' }])
  }))

test('a post that plans nothing finds no way to it', async () => {
  await atWork(browser, address(cloud, 'features/venue/plan/index?venue=wangyuehu-house', 'wangjianguo'), async (page) => {
    await seen(page, '这个岗位不用这一页').waitFor()
  })
})

/** The first child of this persona. */
function childOf(persona: string): string {
  const person = cloud.store.find('people', { filter: { openid: openidOf(persona) } }).docs[0]
  const families = cloud.store.find('families', { filter: {} }).docs as unknown as Array<{ members: Array<{ personId: string }>; children: Array<{ id: string }> }>
  const own = families.find(({ members }) => members.some(({ personId }) => personId === person?._id))
  return own?.children[0]?.id ?? ''
}

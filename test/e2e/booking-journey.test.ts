/** A parent's way: a class for a child, the line, a seat that comes free, the ticket at the door; and who has not signed in, or is spared children. */
import { newestVersion } from '../../src/domain/account/consent-texts'
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import type { SessionRow } from '../../cloudfunctions/book/collections'
import { newUlid } from '../../src/client/ulid'
import { chinaClock } from '../../src/domain/china-time'
import { addMonths } from '../../src/domain/grow/calendar-days'
import { bookableSession, imbalances, settleBookings, storedSession } from '../fixtures/bookable'
import { readQr } from '../fixtures/read-qr'
import { looks, newVisitor } from './browser'
import { address } from './h5'
import { newcomer, withFamily } from './newcomer'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, { exact: typeof words === 'string' }).locator('visible=true').first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true').first()

function plantClass(changed: Partial<SessionRow>): string {
  const id = newUlid()
  const { orgPath } = cloud.store.find('venues', { filter: { _id: 'wangyuehu-house' }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  cloud.store.insert('bookSessions', [bookableSession(id, { venueId: 'wangyuehu-house', orgPath, audience: { childMonths: { from: 12, to: 18 } }, title: '会走的宝宝：推推车', ...changed })])
  return id
}

/** A parent near by with a child of so many months. */
async function parentOf(months: number) {
  const who = await withFamily(cloud, '阿兰')
  const childId = newUlid()
  await who.call('account.family.addChild', { id: childId, familyId: who.familyId, name: '穗穗', sex: 'girl', birthOn: addMonths(chinaClock(new Date()).date, -months), agree: newestVersion('under14') })
  return { ...who, childId }
}

async function phoneOf(persona?: string) {
  const { page, problems, context } = await newVisitor(browser, looks.phone)
  return { page, problems, context, to: (route: string) => page.goto(address(cloud, route, persona)) }
}

test('a class for a child of fourteen months: full, so she waits; a seat comes free, she takes it, and is let in once', async () => {
  const id = plantClass({ capacity: 1 })
  const first = await parentOf(13)
  const asked = { id: newUlid(), sessionId: id, who: { kind: 'child', childId: first.childId }, seats: 1, rulesRev: 1, quotas: [], asMember: false }
  await first.call('book.bookings.reserve', asked)

  const mother = await parentOf(14)
  const { page, problems, to } = await phoneOf(mother.persona.id)
  await to(`features/book/session/index?id=${id}`)
  await visible(page, '会走的宝宝：推推车').waitFor()
  await button(page, '排候补，有空位问我').click()
  await visible(page, '您排第一').waitFor()

  await first.call('book.bookings.cancel', { sessionId: id, request: asked.id })
  await settleBookings(cloud)
  await cloud.fireTimer('timer', 'deliverMessages')
  // The message leads to the answer.
  await to('features/account/inbox/index')
  await visible(page, '候补有空位了，给您留着').waitFor()
  await button(page, '去回话').click()
  await button(page, '我要，帮我约上').click()
  await visible(page, /^约好了，后天/).waitFor()

  const code = page.getByRole('img', { name: /签到二维码/ }).locator('visible=true')
  await code.locator('img').first().waitFor()
  const payload = await code.locator('img').first().evaluate(async (img: HTMLImageElement) => {
    await img.decode()
    const canvas = document.createElement('canvas')
    const side = 400
    canvas.width = canvas.height = side
    const pen = canvas.getContext('2d')!
    pen.imageSmoothingEnabled = false
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, side, side)
    pen.drawImage(img, 0, 0, side, side)
    const { data } = pen.getImageData(0, 0, side, side)
    // As text: of a list, each number is checked on its way.
    let text = ''
    for (let at = 0; at < data.length; at += 0x8000) text += String.fromCharCode(...data.subarray(at, at + 0x8000))
    return btoa(text)
  })
  const ticket = readQr(new Uint8ClampedArray(Buffer.from(payload, 'base64')), 400, 400)
  expect(ticket).toMatch(/^xrb1\./)
  expect(storedSession(cloud, id).log.map(({ kind }) => kind)).toEqual(['ask', 'ask', 'leave', 'accept'])
  await settleBookings(cloud)
  expect(imbalances(cloud, [id], true)).toEqual([])

  // It is on the tab, and can be given back.
  await page.waitForLoadState('networkidle')
  await to('pages/book/index')
  await button(page, '出示签到码').click()
  await button(page, '取消').click()
  await page.getByRole('dialog').getByRole('button', { name: '取消预约' }).click()
  await visible(page, '已经取消了').waitFor()
  expect(storedSession(cloud, id).holder).toEqual({})
  expect(problems).toEqual([])
})

test('a booking is moved to another day in two taps: the new seat first, then the old one is given back', async () => {
  const title = '换一天的推推车'
  const quotas = [{ key: 'moves', per: 'month' as const, most: 1 }]
  const [a, b] = [plantClass({ title, quotas }), plantClass({ title, quotas, startsAt: new Date(Date.now() + 60 * 3_600_000), endsAt: new Date(Date.now() + 61 * 3_600_000) })]
  const mother = await parentOf(14)
  const { page, problems, to } = await phoneOf(mother.persona.id)
  await to(`features/book/session/index?id=${a}`)
  await button(page, '给穗穗约上').click()
  await visible(page, /^约好了/).waitFor()
  await visible(page, '改到别的场次').click()
  await visible(page, /先约上新的，再让出原来的/).waitFor()
  await button(page, new RegExp(`^改到这场，.*${title}`)).click()
  await visible(page, '改到别的场次').waitFor()
  expect(Object.keys(storedSession(cloud, b).holder)).toHaveLength(1)
  expect([storedSession(cloud, a).holder, storedSession(cloud, a).log.map(({ kind }) => kind)]).toEqual([{}, ['ask', 'leave']])
  await settleBookings(cloud)
  expect(imbalances(cloud, [a, b], true)).toEqual([])
  expect(problems).toEqual([])
})

test('why not is said before one tries: too young, and from when', async () => {
  const id = plantClass({ title: '会跑的宝宝' })
  const mother = await parentOf(9)
  const { page, to } = await phoneOf(mother.persona.id)
  await to(`features/book/session/index?id=${id}`)
  await visible(page, /穗穗现在 9 个月，.*起可以约/).waitFor()
  expect(await button(page, /约上/).count()).toBe(0)
  await button(page, '看看别的场次').waitFor()
})

test('two taps at once book once; a double page books for the same child once', async () => {
  const id = plantClass({ title: '双击也只约一次' })
  const mother = await parentOf(14)
  const { page, to } = await phoneOf(mother.persona.id)
  await to(`features/book/session/index?id=${id}`)
  await button(page, '给穗穗约上').dblclick()
  await visible(page, /^约好了/).waitFor()
  expect(storedSession(cloud, id).log.map(({ kind }) => kind)).toEqual(['ask'])
})

test('who has not signed in sees what there is, and is asked when they book', async () => {
  const id = plantClass({ title: '登录再约', audience: {} })
  const guest = await newcomer(cloud)
  const { page, to } = await phoneOf(guest.persona.id)
  await to(`features/book/session/index?id=${id}`)
  await button(page, '约上这一场').click()
  await page.getByRole('dialog').getByText('一键登录').click()
  await visible(page, /^约好了/).waitFor()
  expect(storedSession(cloud, id).log).toHaveLength(1)
})

test('who is spared children sees no class for them unasked', async () => {
  plantClass({ title: '推推车看不见' })
  const { page, to } = await phoneOf('liuguilan')
  await to('features/book/sessions/index')
  await visible(page, /周三一起喝茶做饭|量血压，问用药/).waitFor()
  expect(await page.getByText('推推车看不见').count()).toBe(0)
  expect(await page.getByText(/宝宝|孩子|亲子/).locator('visible=true').count()).toBe(0)
})

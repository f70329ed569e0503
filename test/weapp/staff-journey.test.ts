/** @jest-environment node */
/** A post from its invitation to its end, on the phone: a code and the own number open the desk of one village, and leaving hands the work on. */
import * as z from 'zod'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { chinaClock } from '../../src/domain/china-time'
import type { PersonRow } from '../../src/domain/org/contract/desk'
import { nextUlid } from '../cloud/fixtures'
import { fromPhone, openidOf } from '../e2e/desk'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let phone: Phone

beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterEach(() => phone.host.close())
afterAll(() => cloud.close())

const text = () => phone.text()
const tap = (words: string) => phone.tap(words)
const tapLast = (words: string) => phone.tapLast(words)
const type = (label: string, value: string) => phone.type(label, value)

async function openAs(openid: string, url: string): Promise<void> {
  phone?.host.close()
  phone = await phoneOf(cloud, openid, url)
}

/** The person taps WeChat's button, and WeChat gives the code of this phone. */
async function giveNumberOf(openid: string): Promise<void> {
  const heard = phone.host.hands.tell('wx-button[class*=x-btn--native]', 'getphonenumber', { code: cloud.wechat.phoneCodes.issue(openid) })
  expect(heard).toBe(1)
  await phone.host.settle()
}

const number = z.object({ phoneInfo: z.object({ purePhoneNumber: z.string() }) })
const numberOf = (openid: string) => number.parse(cloud.wechat.phoneCodes.exchange({ code: cloud.wechat.phoneCodes.issue(openid) })).phoneInfo.purePhoneNumber
const stored = (collection: string, filter: Record<string, unknown>) => cloud.store.find(collection, { filter }).docs

/** 惠农村, one of the villages of 金井镇. */
const ownVillage = 'n10002'

/** The officer of 金井镇 invites whoever has this phone to work in the village; the code is told by mouth. */
async function invited(openid: string): Promise<string> {
  const input = { id: nextUlid(), role: 'villageWorker', placeId: ownVillage, name: '苏小禾', phone: numberOf(openid), from: chinaClock(new Date()).date, until: null }
  const answer = await fromPhone<{ code: string }>(cloud, openidOf('chenxiaolan'), 'org.staff.invite', 'mutation', input)
  return answer.code
}

test('a village worker is invited, accepts with the own number, and sees the people of the own village alone', async () => {
  const newcomer = 'newcomer-village-worker'
  const code = await invited(newcomer)
  await openAs(newcomer, '/features/account/post-invitation/index')
  await tap('去登录')
  await tapLast('一键登录')
  await type('邀请码', code.toLowerCase())
  await tap('看看是什么岗位')
  for (const words of ['苏*禾，请您做村（社区）专干', '惠农村', '用这个手机号接受']) expect(text()).toContain(words)

  // A number that nobody invited opens nothing, and the invitation stays.
  await giveNumberOf('newcomer-somebody-else')
  expect(text()).toContain('这个微信的手机号和邀请里写的不一样')
  expect(stored('posts', { name: '苏小禾' })).toEqual([])
  await giveNumberOf(newcomer)
  expect(phone.host.route).toBe('features/desk/today/index')
  expect(text()).toContain('惠农村')
  expect(stored('posts', { name: '苏小禾' })).toMatchObject([{ role: 'villageWorker', placeId: ownVillage, state: 'active' }])

  const { items } = await fromPhone<{ items: PersonRow[] }>(cloud, openidOf('chenxiaolan'), 'org.desk.people', 'query', { limit: 50 })
  const [own, others] = [items.filter(({ where }) => where === '惠农村'), items.filter(({ where }) => where !== '惠农村')]
  expect([own.length > 1, others.length > 1]).toEqual([true, true])
  await phone.host.open('/features/desk/people/index')
  for (const { name } of own) expect(text()).toContain(name)
  for (const { name, where } of others) {
    expect(text()).not.toContain(name)
    expect(text()).not.toContain(where)
  }
  expect(phone.host.problems).toEqual([])
})

test('who leaves a post on the phone names who takes over: the desk closes, and the successor has the work', async () => {
  // Its row: which thing is first, and named on the button, depends on the hour.
  const work = '想请您回个电话'
  const [lixiaohong, chenzhiqiang] = [openidOf('lixiaohong'), openidOf('chenzhiqiang')]
  await openAs(chenzhiqiang, '/features/desk/today/index')
  expect(text()).not.toContain(work)

  await openAs(lixiaohong, '/features/desk/mine/index')
  await tap('交接')
  await tapLast('我要离岗，交接工作')
  await tap('陈志强，')
  expect(text()).toContain('各家会读到')
  await tapLast('交给陈志强')
  expect(text()).toContain('撤不回来')
  expect(stored('handOvers', { 'from.name': '李小红' })).toEqual([])
  await tapLast('交出去')
  expect(text()).toContain('您的岗位现在用不了')
  await phone.host.open('/features/desk/people/index')
  expect(text()).toContain('您的岗位现在用不了')
  expect(text()).not.toContain('望月湖社区和下面的地方')
  expect(stored('handOvers', { 'from.name': '李小红' })).toMatchObject([{ state: 'done', to: { name: '陈志强' } }])
  expect(phone.host.problems).toEqual([])

  await openAs(chenzhiqiang, '/features/desk/today/index')
  await tapLast(work)
  expect(text()).toContain('打完了，记一笔')
  expect(phone.host.problems).toEqual([])
})

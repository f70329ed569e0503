/** @jest-environment node */
/** What a person gave can be taken back from the phone: one consent, which can be given again, and the whole account, with days to change one's mind. */
import * as z from 'zod'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { chinaClock } from '../../src/domain/china-time'
import { saidDate } from '../../src/domain/said-date'
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

async function openAs(openid: string, url: string): Promise<void> {
  phone = await phoneOf(cloud, openid, url)
}

const deletion = z.object({ eraseAt: z.coerce.date() })
const stored = (name: string) => cloud.store.find('people', { filter: { name } }).docs

test('a consent is withdrawn after it was said what this means, and given again in the words of its text', async () => {
  await openAs('sample-openid-liuguilan', '/features/account/consents/index')
  const before = stored('刘桂兰')[0]
  expect(before).toMatchObject({ specialFamily: { kind: 'bereaved' }, contacts: [{ name: '李小红' }, { name: '陈志强' }] })
  await tap('收回：特殊家庭身份')
  expect(text()).toContain('不想看到的内容还是不摆出来')
  // Who thinks better of it keeps it.
  await tapLast('留着')
  expect(text()).not.toContain('已收回')
  await tap('收回：特殊家庭身份')
  await tapLast('收回')
  expect(text()).toContain('已收回')
  expect(stored('刘桂兰')).toMatchObject([{ specialFamily: null, contacts: [] }])

  await tap('再给同意：特殊家庭身份')
  // The six facts are told again before anything is given.
  for (const fact of ['谁能看：', '记多久：', '怎么收回：']) expect(text()).toContain(fact)
  expect(stored('刘桂兰')).toMatchObject([{ specialFamily: null }])
  await tapLast('我知道了，同意')
  expect(text()).not.toContain('已收回')
  expect(phone.host.hands.withText('收回：特殊家庭身份')).toHaveLength(1)
  // Within the days in which it was kept, what it was about is there as before.
  expect(stored('刘桂兰')).toMatchObject([{ specialFamily: before?.specialFamily, contacts: before?.contacts, heldBack: null }])
  expect(phone.host.problems).toEqual([])
})

test('an account is asked to be deleted, 我的 says until when, and it is taken back there', async () => {
  await openAs('sample-openid-zhouming', '/features/account/delete/index')
  await tap('我要注销')
  expect(text()).toContain('真的要注销吗？')
  await tapLast('注销')
  expect(text()).toContain('我不注销了')
  const { eraseAt } = deletion.parse(stored('周明')[0]?.deletion)
  await phone.host.open('/pages/me/index')
  expect(text()).toContain(`${saidDate(chinaClock(eraseAt).date, new Date())}注销`)
  await tap('您申请的。这之前点开，可以反悔')
  expect(phone.host.route).toBe('features/account/delete/index')
  await tap('我不注销了')
  expect(text()).toContain('先看清楚会怎样')
  await phone.host.open('/pages/me/index')
  expect(text()).not.toContain('您申请的')
  expect(stored('周明')).toMatchObject([{ deletion: null }])
  expect(phone.host.problems).toEqual([])
})

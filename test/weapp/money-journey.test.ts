/** @jest-environment node */
/** A hospital stay from the village's desk to the money, each colleague on a phone, in the real compiled mini program: sent back once, put in again, granted by the county, paid by the insurer, read by the family. */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { hospitalCare } from '../../src/domain/support/shipped/hospital-care'
import { loanInterest } from '../../src/domain/support/shipped/loan-interest'
import { caseDoc } from '../cloud/support/case-doc'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { keys } from '../fixtures/temporary-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let phone: Phone | undefined
const id = '01KASEEDJ0VRNEY0000000W001'
const row = () => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as { state: string; at: number }

beforeAll(async () => {
  cloud = await startSeededCloud()
  Object.assign(process.env, keys)
  const mother = cloud.store.find('people', { filter: { name: '刘桂兰' } }).docs[0] as unknown as { _id: string; orgPath: string }
  const now = new Date()
  cloud.store.insert('supportCases', [
    caseDoc({ _id: id, applicant: mother._id, parties: [mother._id], name: '刘桂兰', who: '刘*', orgPath: mother.orgPath, now, terms: hospitalCare, receipt: 'HL2611-WEAPP1', dueAt: new Date(now.getTime() + 3 * 86_400_000), raiseAt: null }),
  ])
})
afterAll(async () => {
  phone?.host.close()
  await cloud.close()
})

async function as(persona: string, page: string): Promise<Phone> {
  phone?.host.close()
  phone = await phoneOf(cloud, `sample-openid-${persona}`, page)
  await phone.host.settle()
  return phone
}
/** The case on a colleague's desk, opened with a reason, for it is a special family's. */
async function opened(persona: string): Promise<Phone> {
  const desk = await as(persona, `/features/review/queue/index?open=${id}`)
  await desk.tapLast('写明事由，打开')
  return desk
}
/** The button that goes on says where to. */
async function approve(desk: Phone): Promise<void> {
  const words = /通过，(送[^，。\n ]*?(?:）|保险公司)|进入公示|接着赔付|办结)/.exec(desk.text())?.[0]
  if (!words) throw new Error(`nothing to agree to: ${desk.text()}`)
  await desk.tapLast(words)
}

test('the village compares with the papers and agrees', async () => {
  const desk = await opened('lixiaohong')
  while (desk.text().includes('和材料核对过，一致')) await desk.tap('和材料核对过，一致')
  await approve(desk)
  expect(row()).toMatchObject({ state: 'review', at: 1 })
})

test('the township sends it back once, with all that is missing; the family puts it in', async () => {
  const desk = await opened('chenzhiqiang')
  await desk.tapLast('一次性退回补正')
  await desk.tapLast('出院小结')
  await desk.tapLast('退回，请补 1 样')
  expect(row().state).toBe('returned')
  const mother = await as('liuguilan', `/features/support/mend/index?id=${id}`)
  expect(mother.text()).toContain('补 1 样，一次补齐')
  await mother.type('写几句，或写材料什么时候送到社区', '小结明天送到社区')
  await mother.tapLast('补齐了，交上去')
  expect(row()).toMatchObject({ state: 'review', at: 1 })
})

test('a colleague leaves in the middle: the family reads who has it now, and what was done stays', async () => {
  const holds = (name: string) => cloud.store.find('posts', { filter: { name } }).docs[0] as unknown as { _id: string; personId: string; name: string }
  const [chen, wang] = [holds('陈志强'), holds('王敏')]
  const hand = ({ personId, name }: { personId: string; name: string }) => cloud.store.modify('posts', { _id: chen._id }, { $set: { personId, name } }, { multi: false, merge: true, upsert: false, now: new Date() })
  const before = await as('liuguilan', `/features/support/case/index?id=${id}`)
  expect(before.text()).toContain('陈志强')
  // As a hand-over leaves it: the same post, held by somebody else.
  hand(wang)
  const after = await as('liuguilan', `/features/support/case/index?id=${id}`)
  expect(after.text()).toContain('王敏')
  expect(row()).toMatchObject({ state: 'review', at: 1 })
  hand(chen)
})

test.each([['chenzhiqiang', 2], ['tanjing', 3]])('%s agrees', async (persona, at) => {
  await approve(await opened(persona))
  expect(row()).toMatchObject({ state: 'review', at })
})

test('the insurer answers, and says when it paid; the family reads the working and the money', async () => {
  const desk = await opened('hejun')
  await approve(desk)
  expect(row().state).toBe('approved')
  const paying = await as('hejun', `/features/payments/partner/index?open=${id}`)
  await paying.tapLast('记下到账')
  expect(row().state).toBe('paid')
  const mother = await as('liuguilan', `/features/support/case/index?id=${id}`)
  for (const words of ['钱到账了', '到账的', '天 ×']) expect(mother.text()).toContain(words)
})

test('granted without a card: the page says that it is missing, the family fills it in and agrees, and it can be paid', async () => {
  const without = '01KASEEDJ0VRNEY0000000W002'
  const { _id: mother, orgPath } = cloud.store.find('people', { filter: { name: '刘桂兰' } }).docs[0] as unknown as { _id: string; orgPath: string }
  cloud.store.insert('supportCases', [
    caseDoc({ _id: without, applicant: mother, parties: [mother], name: '刘桂兰', who: '刘*', orgPath, now: new Date(), programme: 'loan-interest', title: '创业贷款贴息', terms: loanInterest, receipt: 'DK2611-WEAPP2', state: 'approved', at: 2, waitsAt: null, dueAt: null, raiseAt: null, account: null }),
  ])
  const theirs = await as('liuguilan', `/features/support/case/index?id=${without}`)
  expect(theirs.text()).toContain('还差一张收钱的卡，填好就能付给您。')
  await theirs.tapLast('填收钱的卡')
  expect(theirs.text()).toContain('填一张收钱的卡')
  await theirs.type('卡号', '6217000010000000011')
  await theirs.type('户名', '刘桂兰')
  await theirs.type('开户银行', '示例银行')
  await theirs.tapLast('填好了')
  await theirs.tapLast('我知道了，同意')
  expect(theirs.host.route).toBe('features/support/case/index')
  expect(theirs.text()).toContain('换收钱的卡')
  expect(theirs.text()).not.toContain('还差一张收钱的卡')
  expect(cloud.store.find('supportCases', { filter: { _id: without } }).docs[0]).toMatchObject({ account: { last4: '0011' } })
})

/** What is paid month by month: each month once, for as long as it was granted; batches made by mistake. */
import type * as z from 'zod'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import type { PaymentBatch as StoredBatch } from '../../../cloudfunctions/support/money/collections'
import type { moneyContract } from '@/domain/support/money/money-contract'
import { monthAfter } from '@/domain/support/money/months'
import { specialSupport } from '@/domain/support/shipped/special-support'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc } from './case-doc'

let cloud: TestCloud
const staff = {} as Record<'maker' | 'other', Booker>
beforeAll(async () => {
  cloud = await startTestCloud()
  const [maker, other] = plantBookers(cloud, 2) as [Booker, Booker]
  Object.assign(staff, { maker, other })
  const at = { placeId: 'n3', placeName: '岳麓区', orgPath: 'n1.n2.n3.' }
  cloud.store.insert('posts', [postDoc(maker.personId, { name: '张莉', role: 'countyOfficer', ...at }), postDoc(other.personId, { name: '王敏', role: 'countyOfficer', ...at })])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

type Made = z.output<typeof moneyContract.make.output>
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const storedBatch = (id: string) => cloud.store.find('paymentBatches', { filter: { _id: id } }).docs[0] as unknown as StoredBatch
const money = (verb: string, input: object, as: Booker) => cloud.mutate(`support.money.${verb}`, input, as)
const monthly = { cents: 590_00, per: 'month' as const, working: [{ says: '现在没有子女', comes: '每月 590 元' }] }
let numbers = 0
function granted(more: Partial<Parameters<typeof caseDoc>[0]> = {}) {
  const [person] = plantBookers(cloud, 1) as [Booker]
  const receipt = `TF2606-${String((numbers += 1)).padStart(6, '0')}`
  const doc = caseDoc({ applicant: person.personId, orgPath: home, now: new Date('2026-06-10T02:00:00Z'), receipt, state: 'approved', programme: 'special-support', title: '特别扶助', terms: specialSupport, at: 2, waitsAt: null, dueAt: null, raiseAt: null, amount: monthly, ...more })
  cloud.store.insert('supportCases', [doc])
  return { id: doc._id, receipt, person }
}
const make = async (cases: string[], through: string, id = nextUlid()) => ({ id, ...dataOf<Made>(await money('make', { id, programme: 'special-support', cases, through }, staff.maker)) })
async function paid(of: { id: string; receipt: string }, through: string, answer: object = { ok: true }) {
  const { id, taken } = await make([of.id], through)
  if (taken === 0) return undefined
  dataOf(await money('release', { id, act: nextUlid() }, staff.other))
  dataOf(await money('results', { id, act: nextUlid(), answers: [{ receipt: of.receipt, ...answer }] }, staff.maker))
  return storedBatch(id)
}

test('from the month of filing on, each month once; the family reads which months came', async () => {
  const one = granted()
  const first = await paid(one, '2026-08')
  expect(first?.lines).toMatchObject([{ cents: 3 * 590_00, from: '2026-06', to: '2026-08', state: 'paid' }])
  expect(stored(one.id)).toMatchObject({ state: 'approved', open: true, paidThrough: '2026-08', period: null, batch: null })
  expect(await paid(one, '2026-08')).toBeUndefined()
  expect((await paid(one, '2026-12'))?.lines).toMatchObject([{ cents: 4 * 590_00, from: '2026-09', to: '2026-12' }])
  expect(stored(one.id).payments.map(({ from, to, cents }) => [from, to, cents])).toEqual([['2026-06', '2026-08', 1770_00], ['2026-09', '2026-12', 2360_00]])
  expect(dataOf(await cloud.query('support.cases.one', { id: one.id }, one.person))).toMatchObject({ state: 'approved', months: { first: '2026-06', paidThrough: '2026-12', last: null }, payments: [{ from: '2026-09' }, { from: '2026-06' }] })
  await cloud.fireTimer('timer', 'followCases')
  expect(JSON.stringify(cloud.store.find('messages', { filter: { to: one.person.personId } }).docs)).toContain('2026年9月至12月，2,360 元')
})

test('what the bank sent back is paid anew with the months that came since, and no month twice', async () => {
  const one = granted()
  await paid(one, '2026-08', { ok: false, why: 'closed' })
  expect(stored(one.id)).toMatchObject({ state: 'payFailed', paidThrough: '', period: null, payments: [] })
  dataOf(await cloud.mutate('support.cases.repair', { id: one.id, act: nextUlid(), account: { number: '6217000010000000011', holder: '周淑珍', bank: '示例银行' } }, one.person))
  expect((await paid(one, '2026-10'))?.lines).toMatchObject([{ from: '2026-06', to: '2026-10', cents: 5 * 590_00 }])
})

test('twenty years of it: what was decided stays in the timeline, the payments in their own list', async () => {
  const one = granted({ filedAt: new Date('2023-06-10T02:00:00Z') })
  for (let i = 0; i < 20; i++) await paid(one, monthAfter('2023-06', i))
  const row = stored(one.id)
  expect(row.payments).toHaveLength(20)
  expect(row.timeline.filter(({ what }) => what === 'submit')).toHaveLength(1)
  expect(row.timeline.length).toBeLessThanOrEqual(13)
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7, 8].map((call) => [kind, call] as const)))('%s at call %i of making and of the results: every month once', async (kind, call) => {
  const one = granted()
  const id = nextUlid()
  const twice = async (verb: string, input: object) => {
    cloud.faults.inject({ kind, call, action: `support.money.${verb}` })
    await money(verb, input, staff.maker)
    cloud.faults.clear()
    dataOf(await money(verb, input, staff.maker))
  }
  await twice('make', { id, programme: 'special-support', cases: [one.id], through: '2026-07' })
  dataOf(await money('release', { id, act: nextUlid() }, staff.other))
  await twice('results', { id, act: nextUlid(), answers: [{ receipt: one.receipt, ok: true }] })
  expect(stored(one.id)).toMatchObject({ state: 'approved', paidThrough: '2026-07', payments: [{ from: '2026-06', to: '2026-07', cents: 1180_00 }] })
})

test('a year’s money is taken once however often it is paid, and the next year’s when it comes; what it does not reach is left', async () => {
  const set = (year: string, total: number) => money('setBudget', { act: nextUlid(), programme: 'special-support', countyId: 'n3', year, total, document: '岳计协〔2025〕3 号' }, staff.maker)
  const budget = (year: string) => cloud.store.find('supportBudgets', { filter: { _id: `special-support:n1.n2.n3.:${year}` } }).docs[0] as unknown as { left: number }
  dataOf(await set('2025', 5000_00))
  dataOf(await set('2026', 5000_00))
  const one = granted({ filedAt: new Date('2025-06-10T02:00:00Z') })
  await paid(one, '2025-08')
  await paid(one, '2025-12')
  expect([budget('2025').left, budget('2026').left]).toEqual([5000_00 - 7 * 590_00, 5000_00])
  const { left } = await make([one.id], '2026-01')
  expect(left).toMatchObject([{ id: one.id, sentence: expect.stringContaining('经费不够') }])
  dataOf(await set('2026', 8000_00))
  await paid(one, '2026-01')
  expect(budget('2026').left).toBe(8000_00 - 12 * 590_00)
  for (const year of ['2025', '2026']) cloud.store.remove('supportBudgets', { _id: `special-support:n1.n2.n3.:${year}` }, { multi: false })
})

describe('a payment that was cut', () => {
  test('and gone on with after another one paid: what it said is owed no longer, so it has nothing', async () => {
    const one = granted()
    const before = stored(one.id)
    const { id } = await make([one.id], '2026-12')
    // As a call leaves it that was cut before it took the application.
    const single = { multi: false, merge: true, upsert: false, now: new Date() }
    cloud.store.modify('paymentBatches', { _id: id }, { $set: { state: 'making' } }, single)
    cloud.store.modify('supportCases', { _id: one.id }, { $set: { state: 'approved', batch: null, period: null, payAt: before.payAt, timeline: before.timeline } }, single)
    expect(storedBatch(id)).toMatchObject({ state: 'making', lines: [{ from: '2026-06', to: '2026-12' }] })
    await paid(one, '2026-11')
    expect(await make([one.id], '2026-12', id)).toMatchObject({ taken: 0 })
    expect(stored(one.id)).toMatchObject({ state: 'approved', batch: null, paidThrough: '2026-11' })
  })
  test('whoever made it may have left: another one takes it apart after ten minutes, not before', async () => {
    const one = granted()
    const { id } = await make([one.id], '2026-07')
    cloud.store.modify('paymentBatches', { _id: id }, { $set: { state: 'making' } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(codeOf(await money('dissolve', { id, act: nextUlid(), says: '没做完' }, staff.other))).toBe('CONFLICT')
    cloud.store.modify('paymentBatches', { _id: id }, { $set: { madeAt: new Date(Date.now() - 3_600_000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    dataOf(await money('dissolve', { id, act: nextUlid(), says: '没做完' }, staff.other))
    expect([storedBatch(id).state, stored(one.id).state]).toEqual(['dissolved', 'approved'])
  })
  test('nothing is paid beyond this year', async () => {
    expect(codeOf(await money('make', { id: nextUlid(), programme: 'special-support', cases: [granted().id], through: '2099-12' }, staff.maker))).toBe('BAD_INPUT')
  })
})

describe('another card', () => {
  const account = { number: '6217000010000000011', holder: '周淑珍', bank: '另一家银行' }
  const changed = (of: { id: string; person: Booker }, act = nextUlid()) => cloud.mutate('support.cases.changeCard', { id: of.id, act, account }, of.person)
  test.each(cutKinds.flatMap((kind) => [1, 2, 3].map((call) => [kind, call] as const)))('%s at call %i: it is changed once, and the next payment goes to it', async (kind, call) => {
    const one = granted()
    const act = nextUlid()
    cloud.faults.inject({ kind, call, action: 'support.cases.changeCard' })
    await changed(one, act)
    cloud.faults.clear()
    dataOf(await changed(one, act))
    expect([stored(one.id).account?.last4, stored(one.id).notes.length]).toEqual(['0011', 1])
    const { id } = await make([one.id], '2026-06')
    dataOf(await money('release', { id, act: nextUlid() }, staff.other))
    expect(dataOf(await money('file', { id, act: nextUlid(), reason: '本月付款用' }, staff.other))).toMatchObject({ lines: [account] })
  })
  test('not by who filed for them once and does not speak for them any more', async () => {
    const one = granted()
    const [former] = plantBookers(cloud, 1)
    cloud.store.modify('supportCases', { _id: one.id }, { $set: { parties: [one.person.personId, former!.personId], filer: { personId: former!.personId, postId: null, name: '代办的人' } } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(codeOf(await changed({ ...one, person: former! }))).toBe('NOT_ALLOWED')
    expect(stored(one.id).account?.last4).not.toBe('0011')
  })
  test('not while a payment is on its way, not by anybody else', async () => {
    const one = granted()
    await make([one.id], '2026-06')
    expect(codeOf(await changed(one))).toBe('CONFLICT')
    expect(codeOf(await cloud.mutate('support.cases.changeCard', { id: granted().id, act: nextUlid(), account }, one.person))).toBe('NOT_FOUND')
  })
})

describe('a payment that was made by mistake', () => {
  test('is taken apart before anybody released it: its applications wait as before, and can be paid', async () => {
    const one = granted()
    const { id } = await make([one.id], '2026-07')
    dataOf(await money('dissolve', { id, act: nextUlid(), says: '月份选错了' }, staff.maker))
    expect([storedBatch(id).state, stored(one.id)]).toMatchObject(['dissolved', { state: 'approved', batch: null, period: null, paidThrough: '' }])
    expect(codeOf(await money('release', { id, act: nextUlid() }, staff.other))).toBe('CONFLICT')
    expect((await paid(one, '2026-06'))?.lines).toMatchObject([{ from: '2026-06', to: '2026-06' }])
  })
  test('not once it is released', async () => {
    const one = granted()
    const { id } = await make([one.id], '2026-07')
    dataOf(await money('release', { id, act: nextUlid() }, staff.other))
    expect(codeOf(await money('dissolve', { id, act: nextUlid(), says: '月份选错了' }, staff.maker))).toBe('CONFLICT')
  })
  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7, 8].map((call) => [kind, call] as const)))('%s at call %i: tapped again it is gone, and nothing is left in it', async (kind, call) => {
    const [one, two] = [granted(), granted()]
    const { id } = await make([one.id, two.id], '2026-07')
    const input = { id, act: nextUlid(), says: '月份选错了' }
    cloud.faults.inject({ kind, call, action: 'support.money.dissolve' })
    await money('dissolve', input, staff.maker)
    cloud.faults.clear()
    dataOf(await money('dissolve', input, staff.maker))
    expect([storedBatch(id).state, stored(one.id).state, stored(two.id).state, stored(one.id).batch]).toEqual(['dissolved', 'approved', 'approved', null])
  })
})

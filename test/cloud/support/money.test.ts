/** Budgets, and payments by two people: each application is paid once, whatever is cut. */
import type * as z from 'zod'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { payAct } from '../../../cloudfunctions/support/money/claim-case'
import type { PaymentBatch as StoredBatch } from '../../../cloudfunctions/support/money/collections'
import type { PaymentBatch, moneyContract } from '@/domain/support/money/money-contract'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { loanInterest } from '@/domain/support/shipped/loan-interest'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { card, caseDoc } from './case-doc'

let cloud: TestCloud
const staff = {} as Record<'maker' | 'other' | 'far' | 'insurer', Booker>
const county = 'n1.n2.n3.'
beforeAll(async () => {
  cloud = await startTestCloud()
  const [maker, other, far, insurer] = plantBookers(cloud, 4) as [Booker, Booker, Booker, Booker]
  Object.assign(staff, { maker, other, far, insurer })
  const at = { placeId: 'n3', placeName: '岳麓区', orgPath: county }
  cloud.store.insert('posts', [
    postDoc(maker.personId, { name: '张莉', role: 'countyOfficer', ...at }),
    postDoc(other.personId, { name: '王敏', role: 'countyOfficer', ...at }),
    postDoc(far.personId, { name: '远方', role: 'countyOfficer', placeId: 'n9', placeName: '别的县', orgPath: 'n1.n2.n9.' }),
    postDoc(insurer.personId, { name: '何俊', role: 'insurerContact', ...at }),
  ])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const newPerson = () => plantBookers(cloud, 1)[0]!
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const storedBatch = (id: string) => cloud.store.find('paymentBatches', { filter: { _id: id } }).docs[0] as unknown as StoredBatch
const money = (verb: string, input: object, as: Booker) => cloud.mutate(`support.money.${verb}`, input, as)
const seen = async (id: string, as: Booker) => dataOf<PaymentBatch>(await cloud.query('support.money.batch', { id }, as))
let numbers = 0
function granted(more: Partial<Parameters<typeof caseDoc>[0]> = {}) {
  const receipt = `TF2611-${String((numbers += 1)).padStart(6, '0')}`
  const doc = caseDoc({ applicant: newPerson().personId, orgPath: home, now: new Date(), receipt, state: 'approved', programme: 'loan-interest', title: '创业贷款贴息', terms: loanInterest, at: loanInterest.levels.length - 1, waitsAt: null, dueAt: null, raiseAt: null, ...more })
  cloud.store.insert('supportCases', [doc])
  return { id: doc._id, receipt, applicant: doc.applicant }
}
async function made(cases: string[], id = nextUlid()) {
  return { id, ...dataOf<z.output<typeof moneyContract.make.output>>(await money('make', { id, programme: 'loan-interest', cases }, staff.maker)) }
}
async function released(cases: string[]) {
  const { id } = await made(cases)
  dataOf(await money('release', { id, act: nextUlid() }, staff.other))
  return id
}
const results = async (id: string, answers: object[], act = nextUlid()) => dataOf<z.output<typeof moneyContract.results.output>>(await money('results', { id, act, answers }, staff.maker))
const repair = (id: string, applicant: string) => cloud.mutate('support.cases.repair', { id, act: nextUlid(), account: { ...card, number: '6217000010000000011' } }, personOf(applicant))
const personOf = (personId: string) => ({ openid: String((cloud.store.find('people', { filter: { _id: personId } }).docs[0] as { openid?: string }).openid) })

test('who has no card yet is listed as such beforehand, and the others are not', async () => {
  const [without, having] = [granted({ account: null }), granted()]
  const { cases } = dataOf<z.output<typeof moneyContract.payable.output>>(await cloud.query('support.money.payable', {}, staff.maker))
  const isWithoutCard = (id: string) => cases.find((one) => one.id === id)?.isWithoutCard
  expect([isWithoutCard(without.id), isWithoutCard(having.id)]).toEqual([true, false])
})

test('made by one, released by another, taken with a reason, answered: paid and sent back, corrected, paid again', async () => {
  const [one, two] = [granted(), granted()]
  const payable = dataOf<{ cases: { id: string }[] }>(await cloud.query('support.money.payable', {}, staff.maker)).cases.map(({ id }) => id)
  expect(payable).toEqual(expect.arrayContaining([one.id, two.id]))
  const { id, taken } = await made([one.id, two.id])
  expect(taken).toBe(2)
  expect(stored(one.id)).toMatchObject({ state: 'paying', batch: id })
  expect(await seen(id, staff.maker)).toMatchObject({ state: 'made', mayDo: ['dissolve'], whyNotMe: expect.stringContaining('另一位同事') })
  expect(codeOf(await money('file', { id, act: nextUlid(), reason: '本月付款用' }, staff.other))).toBe('CONFLICT')
  const today = async (as: Booker) => JSON.stringify(dataOf(await cloud.query('org.desk.today', {}, as)))
  expect([(await today(staff.other)).includes(`batch:${id}`), (await today(staff.maker)).includes(`batch:${id}`)]).toEqual([true, false])
  expect(codeOf(await money('release', { id, act: nextUlid() }, staff.maker))).toBe('FOUR_EYES')
  expect(codeOf(await money('release', { id, act: nextUlid() }, staff.far))).toBe('NOT_FOUND')
  dataOf(await money('release', { id, act: nextUlid() }, staff.other))
  expect(await today(staff.other)).not.toContain(`batch:${id}`)
  expect(codeOf(await money('release', { id, act: nextUlid() }, staff.other))).toBe('CONFLICT')
  expect(codeOf(await money('file', { id, act: nextUlid(), reason: '1' }, staff.maker))).toBe('BAD_INPUT')
  const file = dataOf<z.output<typeof moneyContract.file.output>>(await money('file', { id, act: nextUlid(), reason: '本月付款用' }, staff.maker))
  expect(file.lines).toEqual([one, two].map(({ receipt }) => ({ receipt, ...card, cents: 600_00 })))
  expect(storedBatch(id).timeline.map(({ says }) => says)).toContain('取了付款文件：本月付款用')

  const wrong = await results(id, [{ receipt: one.receipt, ok: true }, { receipt: 'TF9999-000000', ok: true }])
  expect(wrong.wrong).toHaveLength(1)
  expect(stored(one.id).state).toBe('paying')
  const answers = [{ receipt: one.receipt, ok: true }, { receipt: two.receipt, ok: false, why: 'wrongHolder' }]
  expect(await results(id, answers)).toEqual({ state: 'done', paid: 1, failed: 1, wrong: [] })
  const after = [stored(one.id), stored(two.id), storedBatch(id)]
  await results(id, answers)
  expect([stored(one.id), stored(two.id), storedBatch(id)]).toEqual(after)
  expect(stored(one.id)).toMatchObject({ state: 'paid', open: false })
  expect(stored(two.id)).toMatchObject({ state: 'payFailed', batch: null, payFault: 'wrongHolder' })
  expect(dataOf(await cloud.query('support.cases.one', { id: two.id }, personOf(two.applicant)))).toMatchObject({ payFault: { reason: 'wrongHolder', says: expect.stringContaining('户名') } })
  await cloud.fireTimer('timer', 'followCases')
  expect(JSON.stringify(cloud.store.find('messages', { filter: { to: two.applicant, kind: 'case' } }).docs)).toContain('本人名下的卡')

  dataOf(await repair(two.id, two.applicant))
  expect(stored(two.id)).toMatchObject({ state: 'paying', batch: null, payFault: null })
  const again = await released([two.id])
  // What the first payment's results said does not touch the second.
  await results(id, answers)
  expect(stored(two.id)).toMatchObject({ state: 'paying', batch: again })
  await results(again, [{ receipt: two.receipt, ok: true }])
  expect(stored(two.id).state).toBe('paid')
})

test('two payments at once over the same applications: each is in one of them', async () => {
  const cases = [granted(), granted(), granted()].map(({ id }) => id)
  const [a, b] = await Promise.all([made(cases), made([...cases].reverse())])
  expect(a.taken + b.taken).toBe(3)
  const inLines = [a.id, b.id].flatMap((id) => storedBatch(id)?.lines.map(({ caseId }) => [caseId, id]) ?? [])
  for (const [caseId, id] of inLines) expect(stored(String(caseId)).batch).toBe(id)
  expect(inLines).toHaveLength(3)
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((call) => [kind, call] as const)))('%s at call %i of making a payment: sent again it has each application once', async (kind, call) => {
  const cases = [granted().id, granted().id]
  const id = nextUlid()
  cloud.faults.inject({ kind, call, action: 'support.money.make' })
  await money('make', { id, programme: 'loan-interest', cases }, staff.maker)
  cloud.faults.clear()
  const other = await made(cases)
  await made(cases, id)
  const lines = [id, other.id].flatMap((one) => storedBatch(one)?.lines.map(({ caseId }) => caseId) ?? [])
  expect(lines.sort()).toEqual([...cases].sort())
  expect(cases.map((one) => stored(one).timeline.filter(({ what }) => what === 'pay').length)).toEqual([1, 1])
})

test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7].map((call) => [kind, call] as const)))('%s at call %i of releasing, of the file and of the results: tapped again each is done once', async (kind, call) => {
  const [one, two] = [granted(), granted()]
  const { id } = await made([one.id, two.id])
  const twice = async (verb: string, input: object, as: Booker) => {
    cloud.faults.inject({ kind, call, action: `support.money.${verb}` })
    await money(verb, input, as)
    cloud.faults.clear()
    return dataOf(await money(verb, input, as))
  }
  await twice('release', { id, act: nextUlid() }, staff.other)
  await twice('file', { id, act: nextUlid(), reason: '本月付款用' }, staff.other)
  await twice('results', { id, act: nextUlid(), answers: [{ receipt: one.receipt, ok: true }, { receipt: two.receipt, ok: false, why: 'closed' }] }, staff.maker)
  expect(storedBatch(id).timeline).toHaveLength(4)
  expect(storedBatch(id)).toMatchObject({ state: 'done', lines: [{ state: 'paid' }, { state: 'failed', why: 'closed' }] })
  expect([stored(one.id), stored(two.id)].map(({ state, timeline }) => [state, timeline.length])).toEqual([['paid', 3], ['payFailed', 3]])
  expect(stored(one.id).timeline[2]?.act).toBe(payAct('paid', id, one.id))
})

test('what cannot be paid is left with why: of another county, of the insurer, paid already, one’s own', async () => {
  const cases = [granted({ orgPath: 'n1.n2.n9.n90.' }), granted({ programme: 'hospital-care', terms: hospitalCare }), granted({ state: 'paid', open: false }), granted({ applicant: staff.maker.personId }), granted({ account: null })]
  const { id, taken, left } = await made(cases.map(({ id: one }) => one))
  expect([taken, left.length]).toEqual([0, 5])
  expect(storedBatch(id)).toBeUndefined()
})

test('who has money in a payment neither releases it nor sees its cards', async () => {
  const { id: caseId } = granted({ applicant: staff.other.personId })
  const { id } = await made([caseId])
  expect(codeOf(await money('release', { id, act: nextUlid() }, staff.other))).toBe('FOUR_EYES')
})

describe('budgets', () => {
  const set = (total: number, act = nextUlid(), as = staff.maker) => money('setBudget', { act, programme: 'loan-interest', countyId: 'n3', year: '2026', total, document: '岳计协〔2026〕3 号' }, as)
  const key = `loan-interest:${county}:2026`
  const row = () => cloud.store.find('supportBudgets', { filter: { _id: key } }).docs[0] as unknown as { total: number; left: number; timeline: object[] }
  beforeEach(() => void cloud.store.remove('supportBudgets', {}, { multi: true }))

  test('set, raised, and never below what is taken; the same tap is one change', async () => {
    const act = nextUlid()
    await set(1000_00, act)
    expect(dataOf(await set(1000_00, act))).toEqual({ total: 1000_00, left: 1000_00 })
    cloud.store.modify('supportBudgets', { _id: key }, { $set: { left: 400_00 } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(dataOf(await set(1500_00))).toEqual({ total: 1500_00, left: 900_00 })
    const refused = await set(500_00)
    expect([codeOf(refused), JSON.stringify(refused)]).toEqual(['CONFLICT', expect.stringContaining('已经批出去 600 元')])
    expect(row()).toMatchObject({ total: 1500_00, left: 900_00 })
    const list = dataOf<{ budgets: { programme: string; total: number | null; where: string; history: object[] }[] }>(await cloud.query('support.money.budgets', { year: '2026' }, staff.maker)).budgets
    expect(list.find(({ programme }) => programme === 'loan-interest')).toMatchObject({ total: 1500_00, left: 900_00, where: '岳麓区' })
    expect(list.some(({ total }) => total === null)).toBe(true)
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4].map((call) => [kind, call] as const)))('%s at call %i: tapped again it is set once', async (kind, call) => {
    await set(1000_00)
    const act = nextUlid()
    cloud.faults.inject({ kind, call, action: 'support.money.setBudget' })
    await set(1200_00, act)
    cloud.faults.clear()
    dataOf(await set(1200_00, act))
    expect(row()).toMatchObject({ total: 1200_00, left: 1200_00, timeline: [{}, {}] })
  })

  test('of another county it is not theirs to set', async () => {
    expect(codeOf(await set(1, nextUlid(), staff.far))).toBe('NOT_ALLOWED')
  })
})

describe('an insurer pays itself', () => {
  const theirs = () => granted({ programme: 'hospital-care', title: '住院护理补贴', terms: hospitalCare, at: 3 })
  test('sees what it granted, says when it was paid, and the association never pays it', async () => {
    const { id } = theirs()
    const ids = async (verb: string, as: Booker) => dataOf<{ cases: { id: string }[] }>(await cloud.query(`support.money.${verb}`, {}, as)).cases.map((one) => one.id)
    expect(await ids('partnerPayable', staff.insurer)).toContain(id)
    // It is named until it is said to be paid, with the day by which the programme has it.
    const named = async () => dataOf<{ groups: Array<{ rows: Array<{ key: string; opens: object }> }> }>(await cloud.query('org.desk.today', {}, staff.insurer)).groups.flatMap(({ rows }) => rows).filter(({ key }) => key === `claim:${id}`)
    expect(await named()).toMatchObject([{ opens: { what: 'claim', id } }])
    expect(await ids('payable', staff.maker)).not.toContain(id)
    expect(codeOf(await money('partnerPaid', { id, act: nextUlid(), on: '2099-01-01' }, staff.insurer))).toBe('BAD_INPUT')
    const { id: ours } = granted()
    expect(codeOf(await money('partnerPaid', { id: ours, act: nextUlid(), on: '2026-01-05' }, staff.insurer))).toBe('NOT_FOUND')
    expect(dataOf(await money('partnerPaid', { id, act: nextUlid(), on: '2026-01-05' }, staff.insurer))).toMatchObject({ state: 'paid' })
    expect(await named()).toEqual([])
  })
  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5].map((call) => [kind, call] as const)))('%s at call %i: tapped again it is paid once', async (kind, call) => {
    const { id } = theirs()
    const input = { id, act: nextUlid(), on: '2026-01-05' }
    cloud.faults.inject({ kind, call, action: 'support.money.partnerPaid' })
    await money('partnerPaid', input, staff.insurer)
    cloud.faults.clear()
    dataOf(await money('partnerPaid', input, staff.insurer))
    expect([stored(id).state, stored(id).timeline.length]).toEqual(['paid', 3])
  })
})

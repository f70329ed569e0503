/** What a yes took stays with what stands, whoever else taps and whatever is cut; found by the random schedules, each as its smallest case. */
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { specialSupport } from '@/domain/support/shipped/special-support'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { budgetImbalances, budgetsOf } from './balances'
import { caseDoc } from './case-doc'

const county = 'n1.n2.n3.'
let cloud: TestCloud
let one: Booker
let other: Booker
beforeAll(async () => {
  cloud = await startTestCloud()
  ;[one, other] = plantBookers(cloud, 2) as [Booker, Booker]
  cloud.store.insert('posts', [one, other].map(({ personId }) => postDoc(personId, { role: 'countyOfficer', placeId: 'n3', placeName: '岳麓区', orgPath: county })))
})
beforeEach(() => {
  for (const name of ['supportCases', 'supportBudgets']) cloud.store.remove(name, {}, { multi: true })
})
afterEach(() => cloud.faults.clear())
afterAll(() => cloud.close())

const single = { multi: false, merge: true, upsert: false } as const
const stored = (id: string) => cloud.store.find('supportCases', { filter: { _id: id } }).docs[0] as unknown as SupportCase
const checks = ['confirmed', 'covered'].map((rule) => ({ rule, level: 'village' as const, byName: '示例', says: '' }))
function atCounty(more: Partial<Parameters<typeof caseDoc>[0]> = {}): string {
  const doc = caseDoc({ applicant: plantBookers(cloud, 1)[0]!.personId, orgPath: home, now: new Date(), filedAt: new Date('2026-11-20T02:00:00Z'), restricted: false, at: 2, waitsAt: county, dueAt: null, raiseAt: null, checks, ...more })
  cloud.store.insert('supportCases', [doc])
  return doc._id
}
function budget(year: string, total = 1000_00) {
  cloud.store.insert('supportBudgets', [{ _id: `hospital-care:${county}:${year}`, kind: 'money', programme: 'hospital-care', orgPath: county, year, total, left: total, inFlight: {}, spent: {}, settleAt: null, timeline: [] }])
}
const left = (year: string) => budgetsOf(cloud).find(({ kind, year: of }) => kind === 'money' && of === year)?.left
const open = async (id: string, as: Booker) => dataOf<{ ticket: string }>(await cloud.query('support.review.open', { id }, as)).ticket
const approve = (ticket: string, as: Booker, act = nextUlid()) => cloud.mutate('support.review.approve', { ticket, act }, as)

test('two colleagues agree to the same application: one yes stands, and its money stays taken', async () => {
  budget('2026')
  const id = atCounty()
  const [mine, theirs] = [await open(id, one), await open(id, other)]
  dataOf(await approve(mine, one))
  expect(left('2026')).toBe(400_00)
  await approve(theirs, other)
  expect([stored(id).at, left('2026')]).toEqual([3, 400_00])
})

test('一起办, whose last reply was lost: what was agreed to keeps its money', async () => {
  budget('2026')
  const id = atCounty()
  const cases = [{ id, act: nextUlid() }]
  // The post, relatives, the application, earlier ones, budget, days, two that are taken, the desk: then the step itself.
  cloud.faults.inject({ kind: 'errorAfterCommit', call: 10, action: 'support.review.batch' })
  await cloud.mutate('support.review.batch', { cases }, one)
  cloud.faults.clear()
  expect(stored(id).at).toBe(3)
  dataOf(await cloud.mutate('support.review.batch', { cases }, one))
  expect(left('2026')).toBe(400_00)
})

test('tapped again after ten minutes, while the timer gives back what the first tap took: what stands keeps its money', async () => {
  budget('2026')
  const id = atCounty()
  const ticket = await open(id, one)
  const act = nextUlid()
  // The post, money, days: then the step itself.
  cloud.faults.inject({ kind: 'errorBefore', call: 4, action: 'support.review.approve' })
  await approve(ticket, one, act)
  cloud.faults.clear()
  expect([stored(id).at, left('2026')]).toEqual([2, 400_00])
  const long = new Date(Date.now() - 3_600_000)
  for (const { _id, inFlight } of budgetsOf(cloud)) cloud.store.modify('supportBudgets', { _id }, { $set: { settleAt: long, inFlight: Object.fromEntries(Object.entries(inFlight).map(([of, taken]) => [of, { ...taken, at: long }])) } }, { ...single, now: new Date() })
  // The timer has read the application, and is slow to give back: the tap comes in between.
  const slow = cloud.faults.inject({ kind: 'delay', delayMs: 3_000, call: 7, function: 'timer' })
  let isOver = false
  const timer = cloud.fireTimer('timer', 'followCases').finally(() => (isOver = true))
  while (slow.hits === 0 && !isOver) await new Promise(setImmediate)
  dataOf(await approve(ticket, one, act))
  await timer
  expect(slow.hits).toBe(1)
  expect([stored(id).at, left('2026'), ...budgetImbalances(cloud, false)]).toEqual([3, 400_00])
})

test('filed in the first hours of a year: 一起办 takes it from the same year as a decision of its own', async () => {
  budget('2026')
  budget('2027', 2000_00)
  const filedAt = new Date('2026-12-31T18:00:00Z')
  const [alone, together] = [atCounty({ filedAt }), atCounty({ filedAt })]
  dataOf(await approve(await open(alone, one), one))
  expect([left('2026'), left('2027')]).toEqual([1000_00, 1400_00])
  dataOf(await cloud.mutate('support.review.batch', { cases: [{ id: together, act: nextUlid() }] }, one))
  expect([left('2026'), left('2027')]).toEqual([1000_00, 800_00])
})

test('the family says that 80 days were paid before our records begin: of two applications at once ten days are granted together', async () => {
  const { personId: applicant } = plantBookers(cloud, 1)[0]!
  const said = (id: string) => sealFacts({ isConfirmed: true, isCovered: true, stays: [{ from: '2026-10-01', to: '2026-10-20', level: 2, isPublic: true }], paidDays: { '2026': 80 } }, id)
  const ids = [nextUlid(), nextUlid()].map((_id) => atCounty({ _id, applicant, facts: said(_id) }))
  const tickets = await Promise.all(ids.map((id) => open(id, one)))
  for (const ticket of tickets) await approve(ticket, one)
  const days = ids.map(stored).filter(({ at }) => at === 3).map(({ amount }) => amount?.days?.['2026'] ?? 0)
  expect(days.reduce((sum, each) => sum + each, 0)).toBe(10)
})

test('the list of what can be paid opens however much there is', async () => {
  cloud.store.insert('supportCases', Array.from({ length: 500 }, () => caseDoc({ applicant: one.personId, orgPath: home, now: new Date(), state: 'approved', programme: 'special-support', title: '特别扶助', terms: specialSupport, amount: { cents: 590_00, per: 'month', working: [] }, at: 2, waitsAt: null, dueAt: null, raiseAt: null, batch: null })))
  expect(dataOf(await cloud.query('support.money.payable', {}, one))).toMatchObject({ more: true })
})

/** Budgets and decisions in any order, at once, and cut anywhere: no more is granted than there is, nothing stays taken without its application, and each level agrees once. */
import { sealFacts } from '../../../cloudfunctions/support/cases/sealed-facts'
import type { Standing } from '@/domain/support/case/case-steps'
import type { ReviewedCase } from '@/domain/support/review/review-contract'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { specialSupport } from '@/domain/support/shipped/special-support'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { dice } from '../../fixtures/grow/random-child'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { startTestCloud, type TestCloud } from '../harness'
import { budgetImbalances, budgetsOf, casesOf, crookedTimelines } from './balances'
import { caseDoc } from './case-doc'

const county = 'n1.n2.n3.'
let cloud: TestCloud
let officers: readonly Booker[]
let insurers: readonly Booker[]
beforeAll(async () => {
  cloud = await startTestCloud()
  const all = plantBookers(cloud, 4)
  officers = all.slice(0, 2)
  insurers = all.slice(2)
  const at = { placeId: 'n3', placeName: '岳麓区', orgPath: county }
  cloud.store.insert('posts', all.map(({ personId }, i) => postDoc(personId, { name: `同事${i}`, role: i < 2 ? 'countyOfficer' : 'insurerContact', ...at })))
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const seed = Number(process.env['SEED'] ?? 20_261_201)
const rounds = process.env['LONG'] ? 300 : 20
const kinds = ['errorBefore', 'errorAfterCommit', 'dropReply'] as const
const one = { multi: false, merge: true, upsert: false } as const
const timer = () => cloud.fireTimer('timer', 'followCases').catch(() => undefined)

/** As if an hour went by: no call of before is still on its way. */
function anHourLater() {
  const long = new Date(Date.now() - 3_600_000)
  for (const { _id, inFlight, settleAt } of budgetsOf(cloud)) {
    if (settleAt === null) continue
    const aged = Object.fromEntries(Object.entries(inFlight).map(([id, taken]) => [id, { ...taken, at: long }]))
    cloud.store.modify('supportBudgets', { _id }, { $set: { inFlight: aged, settleAt: long } }, { ...one, now: new Date() })
  }
}

/** How applications stood at the end of all rounds: a schedule in which nothing is decided proves nothing. */
const ends = new Set<string>()

interface Ticket {
  as: Booker
  ticket: string
  act: string
  checks: { rule: string; says: string }[]
}

/** Officers and insurers open, agree, refuse, send back; families take back and answer; the budget changes; the timer runs; calls are cut. Says what is wrong in between and at the end. */
async function round(number: number): Promise<string[]> {
  const roll = dice(seed + number)
  const upTo = (most: number) => Math.floor(roll() * most)
  const pick = <T>(of: readonly T[]): T => of[upTo(of.length)]!
  for (const name of ['supportCases', 'supportBudgets']) cloud.store.remove(name, {}, { multi: true })
  const families = plantBookers(cloud, 5)
  const filedAt = new Date('2026-11-20T02:00:00Z')
  const docs = Array.from({ length: 8 }, (_, i) => {
    const [_id, terms, applicant] = [nextUlid(), roll() < 0.6 ? hospitalCare : specialSupport, families[i % families.length]!.personId]
    const days = 1 + upTo(20)
    const facts = terms === hospitalCare
      ? { isConfirmed: true, isCovered: true, stays: [{ from: `2026-0${1 + i}-01`, to: `2026-0${1 + i}-${String(days + 5).padStart(2, '0')}`, level: 2, isPublic: true }], paidDays: { '2026': 0 } }
      : { womanBornOn: '1960-01-01', bornOn: '1960-01-01', childrenEver: 1, livingChildren: roll() < 0.5 ? 0 : 1, disabilityGrade: 2 }
    return caseDoc({
      _id, applicant, orgPath: home, now: filedAt, restricted: false, programme: terms.id, title: terms.title, terms, facts: sealFacts(facts, _id), at: 2, waitsAt: county, dueAt: null, raiseAt: null,
      checks: terms.rules.map(({ id }) => ({ rule: id, level: 'village' as const, byName: '示例', says: '' })), visit: { level: 'county', on: '2026-11-21', says: '见到本人', byName: '示例', act: _id },
    })
  })
  cloud.store.insert('supportCases', docs)
  const first = new Map(docs.map(({ _id }): [string, Standing] => [_id, { state: 'review', at: 2, returnedBy: [], isAnnounced: false }]))
  const budget = (programme: string, total: number) => ({ _id: `${programme}:${county}:2026`, kind: 'money', programme, orgPath: county, year: '2026', total, left: total, inFlight: {}, spent: {}, settleAt: null, timeline: [] })
  cloud.store.insert('supportBudgets', [budget('hospital-care', 1_000_00 + upTo(4_000_00)), budget('special-support', 400_00 + upTo(1_500_00))])

  const tickets: Ticket[] = []
  const batches: Array<{ as: Booker; cases: { id: string; act: string }[] }> = []
  const totals: object[] = []
  const open = async () => {
    const as = pick([...officers, ...officers, ...insurers])
    const result = await cloud.query('support.review.open', { id: pick(docs)._id }, as)
    const data = result.ok ? (result.data as { case: ReviewedCase; ticket: string | null }) : undefined
    if (data?.ticket) tickets.push({ as, ticket: data.ticket, act: nextUlid(), checks: data.case.findings.filter(({ mark }) => mark === 'look').map(({ rule }) => ({ rule, says: '与材料一致' })) })
  }
  const step = (): Promise<unknown> => {
    const chance = roll()
    const known = tickets.length > 0 ? pick(tickets) : undefined
    if (roll() < 0.12) cloud.faults.inject({ kind: pick(kinds), call: 1 + upTo(7), function: pick(['api', 'api', 'api', 'timer']) })
    if (chance < 0.25 || !known) return open()
    const { as, ticket, act, checks } = known
    const again = roll() < 0.5
    if (chance < 0.55) return cloud.mutate('support.review.approve', { ticket, act: again ? act : nextUlid(), checks }, as)
    if (chance < 0.6) return cloud.mutate('support.review.refuse', { ticket, act: again ? act : nextUlid(), rule: '住院时在保', says: '住院的时候不在保险期内' }, as)
    if (chance < 0.65) return cloud.mutate('support.review.sendBack', { ticket, act: again ? act : nextUlid(), needs: [{ kind: 'other', says: '请说明出院的日子' }] }, as)
    if (chance < 0.74) {
      const before = batches.length > 0 && again ? pick(batches) : { as: pick(officers), cases: [pick(docs), pick(docs)].map(({ _id }) => ({ id: _id, act: nextUlid() })) }
      batches.push(before)
      return cloud.mutate('support.review.batch', { cases: before.cases }, before.as)
    }
    if (chance < 0.88) {
      const { _id: id, applicant } = pick(docs)
      const family = families.find(({ personId }) => personId === applicant)
      return chance < 0.81 ? cloud.mutate('support.cases.withdraw', { id, act: nextUlid() }, family) : cloud.mutate('support.cases.resubmit', { id, act: nextUlid(), says: '七日出院' }, family)
    }
    if (chance < 0.94) {
      const before = totals.length > 0 && again ? pick(totals) : { act: nextUlid(), programme: pick(['hospital-care', 'special-support']), countyId: 'n3', year: '2026', total: upTo(6_000_00), document: '岳计协〔2026〕3 号' }
      totals.push(before)
      return cloud.mutate('support.money.setBudget', before, pick(officers))
    }
    return timer()
  }
  const wrong: string[] = []
  for (let burst = 0; burst < 8; burst++) {
    await Promise.all(Array.from({ length: 5 }, step))
    wrong.push(...budgetImbalances(cloud, false).map((says) => `after ${burst}: ${says}`))
    if (roll() < 0.4) anHourLater()
    if (roll() < 0.4) for (const { _id, state } of casesOf(cloud)) if (state === 'notice') cloud.store.modify('supportCases', { _id }, { $set: { noticeUntil: new Date(0) } }, { ...one, now: new Date() })
  }
  cloud.faults.clear()
  anHourLater()
  await timer()
  await timer()
  for (const { state, at } of casesOf(cloud)) ends.add(state === 'review' ? `${state} at ${at}` : state)
  return [...wrong, ...budgetImbalances(cloud, true), ...crookedTimelines(cloud, first)]
}

test(`${rounds} rounds from seed ${seed}: budgets, days and decisions agree`, async () => {
  for (let number = 0; number < rounds; number++) expect([number, ...(await round(number))]).toEqual([number])
  expect([...ends]).toEqual(expect.arrayContaining(['review at 2', 'review at 3', 'approved', 'refused', 'withdrawn', 'returned', 'notice']))
}, process.env['LONG'] ? 900_000 : 120_000)

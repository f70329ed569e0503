/** Payments in any order, at once, and cut anywhere: each application is in one payment, and its money comes once. */
import type { Standing } from '@/domain/support/case/case-steps'
import { payFaults } from '@/domain/support/money/pay-fault'
import type { BankAnswer } from '@/domain/support/money/payment-batch'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { specialSupport } from '@/domain/support/shipped/special-support'
import { payAct } from '../../../cloudfunctions/support/money/claim-case'
import type { PaymentBatch } from '../../../cloudfunctions/support/money/collections'
import { plantBookers, type Booker } from '../../fixtures/bookable'
import { dice } from '../../fixtures/grow/random-child'
import { home } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { batchesOf, casesOf, crookedTimelines, paymentImbalances } from './balances'
import { card, caseDoc } from './case-doc'

const county = 'n1.n2.n3.'
let cloud: TestCloud
let officers: readonly Booker[]
let insurer: Booker
beforeAll(async () => {
  cloud = await startTestCloud()
  const all = plantBookers(cloud, 4)
  officers = all.slice(0, 3)
  insurer = all[3]!
  const at = { placeId: 'n3', placeName: '岳麓区', orgPath: county }
  cloud.store.insert('posts', all.map(({ personId }, i) => postDoc(personId, { name: `同事${i}`, role: i < 3 ? 'countyOfficer' : 'insurerContact', ...at })))
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const seed = Number(process.env['SEED'] ?? 20_261_202)
const rounds = process.env['LONG'] ? 300 : 6
const kinds = ['errorBefore', 'errorAfterCommit', 'dropReply'] as const
const money = (verb: string, input: object, as: Booker) => cloud.mutate(`support.money.${verb}`, input, as)
const timer = () => cloud.fireTimer('timer', 'followCases').catch(() => undefined)
let numbers = 0

/** How applications stood at the end of all rounds: a schedule in which nothing is paid proves nothing. */
const ends = new Set<string>()

interface Tap {
  as: Booker
  verb: string
  input: { id: string }
}

/** Payments are put together, released, taken and answered by several colleagues, tapped again, answered wrongly and twice; families correct cards. Says what is wrong in between and at the end. */
async function round(number: number): Promise<string[]> {
  const roll = dice(seed + number)
  const upTo = (most: number) => Math.floor(roll() * most)
  const pick = <T>(of: readonly T[]): T => of[upTo(of.length)]!
  for (const name of ['supportCases', 'paymentBatches']) cloud.store.remove(name, {}, { multi: true })
  const families = plantBookers(cloud, 6)
  const docs = families.map(({ personId: applicant }, i) => {
    const terms = i === 0 ? hospitalCare : specialSupport
    const receipt = `TF2611-${String((numbers += 1)).padStart(6, '0')}`
    return caseDoc({ applicant, orgPath: home, now: new Date(), receipt, state: 'approved', programme: terms.id, title: terms.title, terms, at: terms.levels.length - 1, waitsAt: null, dueAt: null, raiseAt: null, batch: null, amount: { cents: 100_00 + upTo(900_00), per: 'once', working: [] } })
  })
  cloud.store.insert('supportCases', docs)
  const first = new Map(docs.map(({ _id, at }): [string, Standing] => [_id, { state: 'approved', at, returnedBy: [], isAnnounced: true }]))
  const [byInsurer, ...ours] = docs

  const taps: Tap[] = []
  const tap = (as: Booker, verb: string, input: { id: string } & Record<string, unknown>) => {
    taps.push({ as, verb, input })
    return money(verb, input, as)
  }
  const make = () => tap(pick(officers), 'make', { id: nextUlid(), programme: 'special-support', cases: ours.filter(() => roll() < 0.6).map(({ _id }) => _id).concat(ours[0]!._id).filter((id, i, all) => all.indexOf(id) === i) })
  /** Of some of the lines; now and then another answer than before. */
  const answersTo = ({ lines }: PaymentBatch): BankAnswer[] => {
    const some = lines.filter(() => roll() < 0.6).map(({ receipt }): BankAnswer => (roll() < 0.6 ? { receipt, ok: true } : { receipt, ok: false, why: pick(payFaults) }))
    return some.length > 0 ? some : [{ receipt: lines[0]?.receipt ?? '', ok: true }]
  }
  const step = (): Promise<unknown> => {
    const chance = roll()
    const batches = batchesOf(cloud)
    if (roll() < 0.15) cloud.faults.inject({ kind: pick(kinds), call: 1 + upTo(12), function: 'api' })
    if (chance < 0.2 || batches.length === 0) return make()
    if (chance < 0.4 && taps.length > 0) {
      const { as, verb, input } = pick(taps)
      return money(verb, input, as)
    }
    const batch = pick(batches)
    if (chance < 0.6) return tap(pick(officers), 'release', { id: batch._id, act: nextUlid() })
    if (chance < 0.63) return tap(pick(officers), 'file', { id: batch._id, act: nextUlid(), reason: '本月付款用' })
    if (chance < 0.8) return tap(pick(officers), 'results', { id: batch._id, act: nextUlid(), answers: answersTo(batch) })
    if (chance < 0.93) {
      const { _id: id, applicant } = pick(ours)
      return cloud.mutate('support.cases.repair', { id, act: nextUlid(), account: { ...card, number: '6217000010000000011' } }, families.find(({ personId }) => personId === applicant))
    }
    return chance < 0.97 ? tap(insurer, 'partnerPaid', { id: byInsurer!._id, act: nextUlid(), on: '2026-01-05' }) : timer()
  }
  const wrong: string[] = []
  for (let burst = 0; burst < 8; burst++) {
    await Promise.all(Array.from({ length: 5 }, step))
    wrong.push(...paymentImbalances(cloud).map((says) => `after ${burst}: ${says}`))
  }
  cloud.faults.clear()
  await finished(taps)
  for (const { state } of casesOf(cloud)) ends.add(state)
  const stuck = batchesOf(cloud).filter(({ state }) => state !== 'done').map(({ _id, state }) => `${_id} stays ${state}`)
  return [...wrong, ...paymentImbalances(cloud), ...stuck, ...crookedTimelines(cloud, first)]
}

/** Everybody goes on with what they began, until the bank has answered for every line. */
async function finished(taps: readonly Tap[]): Promise<void> {
  for (const { _id, state, makerPersonId } of batchesOf(cloud)) {
    const begun = taps.find(({ verb, input }) => verb === 'make' && input.id === _id)
    if (state === 'making' && begun) dataOf(await money('make', begun.input, begun.as))
    const other = officers.find(({ personId }) => personId !== makerPersonId)
    if (['making', 'made'].includes(state) && batchesOf(cloud).some((one) => one._id === _id)) dataOf(await money('release', { id: _id, act: nextUlid() }, other!))
  }
  for (const { _id, lines } of batchesOf(cloud)) {
    // What was cut had come to some of the applications: the bank's list says the same again.
    const bounced = (caseId: string) => casesOf(cloud).some((one) => one._id === caseId && one.timeline.some(({ act }) => act === payAct('bounce', _id, caseId)))
    const open = lines.filter(({ state }) => state === 'paying').map(({ caseId, receipt }): BankAnswer => (bounced(caseId) ? { receipt, ok: false, why: 'sentBack' } : { receipt, ok: true }))
    if (open.length > 0) dataOf(await money('results', { id: _id, act: nextUlid(), answers: open }, officers[0]!))
  }
}

test(`${rounds} rounds from seed ${seed}: payments and applications agree, and every payment comes to its end`, async () => {
  for (let number = 0; number < rounds; number++) expect([number, ...(await round(number))]).toEqual([number])
  expect([...ends]).toEqual(expect.arrayContaining(['paid', 'payFailed']))
}, process.env['LONG'] ? 900_000 : 120_000)

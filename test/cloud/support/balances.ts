/** What must hold of budgets, applications and payments, whatever happened to them. Each gives what is wrong; empty when the books balance. */
import type * as z from 'zod'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { wayOf } from '../../../cloudfunctions/support/cases/way-of'
import { payAct } from '../../../cloudfunctions/support/money/claim-case'
import type { PaymentBatch, supportBudgets } from '../../../cloudfunctions/support/money/collections'
import { caseAfter, lastOwnLevel, whyNotStep, type CaseAct, type Standing } from '@/domain/support/case/case-steps'
import { chinaClock } from '@/domain/china-time'
import { monthsInYear } from '@/domain/support/money/months'
import { budgetKey, daysKey } from '@/domain/support/money/budget-key'
import type { TestCloud } from '../harness'

export type Budget = z.output<typeof supportBudgets.schema>
type Cloud = Pick<TestCloud, 'store'>

export const casesOf = ({ store }: Cloud) => store.find('supportCases', { filter: {} }).docs as unknown as SupportCase[]
export const budgetsOf = ({ store }: Cloud) => store.find('supportBudgets', { filter: {} }).docs as unknown as Budget[]
export const batchesOf = ({ store }: Cloud) => store.find('paymentBatches', { filter: {} }).docs as unknown as PaymentBatch[]

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const takenBy = ({ inFlight, spent }: Budget, id: string): number[] => [...(inFlight[id] ? [inFlight[id].amount] : []), ...(spent[id] === undefined ? [] : [spent[id]])]

/** Whether a yes of the last level of the association stands: granted, announced, or with the insurer. */
function stands({ state, at, terms }: SupportCase): boolean {
  if (['approved', 'paying', 'paid', 'payFailed', 'ended', 'notice'].includes(state)) return true
  return terms !== null && ['review', 'returned'].includes(state) && at > lastOwnLevel(wayOf(terms))
}

/** What a case that stands must have taken, by budget. */
function owed({ programme, orgPath, filedAt, idMark, applicant, amount }: SupportCase): Record<string, number> {
  const filedOn = filedAt ? chinaClock(filedAt).date : ''
  const year = filedOn.slice(0, 4)
  // What is paid month by month takes the rest of the year in which it was filed.
  const cents = (amount?.cents ?? 0) * (amount?.per === 'month' ? monthsInYear({ firstMonth: filedOn.slice(0, 7), lastMonth: '' }, year) : 1)
  const days = Object.entries(amount?.days ?? {}).map(([of, count]) => [daysKey(programme, idMark ?? applicant, of), count] as const)
  return Object.fromEntries([[budgetKey(programme, orgPath ?? '', year), cents] as const, ...days].filter(([, much]) => much > 0))
}

/**
 * Always: what is left, in flight and spent is the whole, nothing is below zero, and what stands has taken what it is granted, once. `settled`: after the timer has looked, nothing else has taken
 * anything.
 */
export function budgetImbalances(cloud: Cloud, settled: boolean): string[] {
  const [cases, budgets] = [casesOf(cloud), budgetsOf(cloud)]
  const wrong: string[] = []
  for (const budget of budgets) {
    const { _id: key, left, total, inFlight, spent } = budget
    const taken = sum(Object.values(inFlight).map(({ amount }) => amount)) + sum(Object.values(spent))
    if (left < 0) wrong.push(`${key}: ${left} left`)
    if (left + taken !== total) wrong.push(`${key}: ${left} left and ${taken} taken of ${total}`)
    const granted = sum(cases.filter(stands).map((one) => owed(one)[key] ?? 0))
    if (granted > total) wrong.push(`${key}: ${granted} granted of ${total}`)
    for (const one of cases) {
      const [must, has] = [stands(one) ? owed(one)[key] : undefined, takenBy(budget, one._id)]
      if (must !== undefined && has.join() !== String(must)) wrong.push(`${key}: ${one._id} (${one.state}) stands for ${must}, and took ${has.join('+') || 'nothing'}`)
      if (must === undefined && settled && has.length > 0) wrong.push(`${key}: ${one._id} (${one.state} at ${one.at}) does not stand, and keeps ${has.join('+')}`)
    }
    if (settled) for (const id of [...Object.keys(inFlight), ...Object.keys(spent)]) if (!cases.some(({ _id }) => _id === id)) wrong.push(`${key}: ${id} took something and is no case`)
  }
  return wrong
}

/** Every step of the timeline is legal from the one before, and leads where the case says it is; no tap twice, no level agrees twice, no money comes twice. `first`: how the case was planted. */
export function crookedTimelines(cloud: Cloud, first: ReadonlyMap<string, Standing>): string[] {
  return casesOf(cloud).flatMap((one) => {
    const { _id: id, terms, timeline, rev } = one
    const begun = first.get(id)
    if (!terms || !begun) return [`${id}: not planted`]
    const wrong: string[] = []
    const acts = timeline.map(({ act, what }) => `${act} ${what}`)
    if (new Set(acts).size !== acts.length) wrong.push(`${id}: a tap counts twice`)
    const agreed = timeline.flatMap(({ what, level }) => (what === 'approve' ? [level] : []))
    if (new Set(agreed).size !== agreed.length) wrong.push(`${id}: a level agreed twice`)
    const times = (act: CaseAct) => timeline.filter(({ what }) => what === act).length
    if (times('paid') > 1) wrong.push(`${id}: paid ${times('paid')} times`)
    let standing = begun
    for (const { what } of timeline.slice(1)) {
      // A corrected card is on its way already when a payment takes it.
      if (what === 'pay' && standing.state === 'paying') continue
      const why = whyNotStep(standing, what)
      if (why !== undefined) return [...wrong, `${id}: ${what} from ${standing.state}: ${why}`]
      standing = caseAfter(standing, what, wayOf(terms))
    }
    if (standing.state !== one.state || standing.at !== one.at) wrong.push(`${id}: its steps lead to ${standing.state} at ${standing.at}, it says ${one.state} at ${one.at}`)
    if (rev < timeline.length - 1) wrong.push(`${id}: ${timeline.length - 1} steps in ${rev} changes`)
    return wrong
  })
}

/** An application is in one payment that is under way, and in it as that payment says; what a payment notes is what the application went through. */
export function paymentImbalances(cloud: Cloud): string[] {
  const [cases, batches] = [casesOf(cloud), batchesOf(cloud)]
  const wrong: string[] = []
  const went = (one: SupportCase | undefined, what: 'paid' | 'bounce', batch: string) => one?.timeline.some(({ act }) => act === payAct(what, batch, one._id)) ?? false
  for (const { _id: id, state, lines, makerPersonId, releaserPersonId } of batches) {
    if (releaserPersonId === makerPersonId) wrong.push(`${id}: released by who made it`)
    if (['released', 'done'].includes(state) !== (releaserPersonId !== null)) wrong.push(`${id}: ${state}, released by ${releaserPersonId}`)
    if (new Set(lines.map(({ caseId }) => caseId)).size !== lines.length) wrong.push(`${id}: a case twice`)
    if (state === 'done' && lines.some((line) => line.state === 'paying')) wrong.push(`${id}: done, with a line that waits`)
    if (state === 'making') continue
    for (const { caseId, state: line, cents } of lines) {
      const one = cases.find(({ _id }) => _id === caseId)
      if (one?.amount?.cents !== cents) wrong.push(`${id}: ${caseId} is paid ${cents} of ${one?.amount?.cents}`)
      const [paid, bounced, isIn] = [went(one, 'paid', id), went(one, 'bounce', id), one?.batch === id && one.state === 'paying']
      if (paid && bounced) wrong.push(`${id}: ${caseId} both paid and sent back`)
      // Results that were cut have come to the application, and not to the payment yet.
      if (line === 'paying' && !paid && !bounced && !isIn) wrong.push(`${id}: ${caseId} waits here, and is ${one?.state} in ${one?.batch}`)
      if (line === 'paid' && !paid) wrong.push(`${id}: ${caseId} paid here, and knows nothing of it`)
      if (line === 'failed' && !bounced) wrong.push(`${id}: ${caseId} sent back here, and knows nothing of it`)
    }
  }
  for (const { _id, state, batch, timeline, amount } of cases) {
    const its = batches.find(({ _id: id }) => id === batch)
    if (batch !== null && !its?.lines.some(({ caseId }) => caseId === _id)) wrong.push(`${_id}: ${state} in ${batch}, which ${its ? 'has no line of it' : 'is not there'}`)
    const paidLines = batches.flatMap(({ lines }) => lines.filter((line) => line.caseId === _id && line.state === 'paid'))
    if (sum(paidLines.map(({ cents }) => cents)) > (amount?.cents ?? 0)) wrong.push(`${_id}: paid by ${paidLines.length} payments`)
    const times = (act: CaseAct) => timeline.filter(({ what }) => what === act).length
    if (times('paid') + times('bounce') > times('pay')) wrong.push(`${_id}: paid ${times('paid')} times and sent back ${times('bounce')} times out of ${times('pay')}`)
  }
  return wrong
}

import type { CaseAct } from './case-steps'

const ofPayments: readonly CaseAct[] = ['pay', 'paid', 'bounce', 'takeOut', 'repair']
/** What is paid month by month has its payments in a list of their own; of their steps the last are kept. */
const mostOfPayments = 12

/** The steps of a case with its newest: all that were decided, and the last that moved money. */
export function keptTimeline<E extends { what: CaseAct }>(timeline: readonly E[], newest: E): E[] {
  const all = [...timeline, newest]
  const tooMany = all.filter(({ what }) => ofPayments.includes(what)).length - mostOfPayments
  let dropped = 0
  return all.filter(({ what }) => !ofPayments.includes(what) || ++dropped > tooMany)
}

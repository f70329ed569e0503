/** 年审 of what is paid month by month: is everything still as it was? Money goes on until an end was decided by two people; that nobody answered ends nothing. */

export const annualStates = [
  /** The family has it. */
  'asked',
  /** “Nothing changed”: to be agreed to. */
  'answered',
  /** Something changed, as the family or a visit says: to be looked into. */
  'changed',
  /** Nobody answered in time, or somebody has to look: somebody goes there. */
  'visit',
  /** An end was proposed, and waits for a second person. */
  'exit',
  /** Goes on for another year. */
  'done',
  /** Ends; what is owed is paid first. */
  'ending',
  'ended',
] as const
export type AnnualState = (typeof annualStates)[number]

export const annualActs = ['same', 'changed', 'lapse', 'agree', 'visitedSame', 'visitedChanged', 'notMet', 'goThere', 'propose', 'reject', 'confirm', 'settle'] as const
export type AnnualAct = (typeof annualActs)[number]

interface Step {
  from: readonly AnnualState[]
  to: AnnualState
}

/** What is not in the table does not happen. */
export const annualSteps: Readonly<Record<AnnualAct, Step>> = {
  /** By the family. It may still say so while a visit is to come. */
  same: { from: ['asked', 'visit'], to: 'answered' },
  changed: { from: ['asked', 'answered', 'visit'], to: 'changed' },
  /** By the timer. */
  lapse: { from: ['asked'], to: 'visit' },
  /** By staff, from here on. */
  agree: { from: ['answered', 'changed'], to: 'done' },
  goThere: { from: ['asked', 'answered', 'changed'], to: 'visit' },
  visitedSame: { from: ['visit'], to: 'done' },
  visitedChanged: { from: ['visit'], to: 'changed' },
  /** Nobody was there: it stays to be visited. */
  notMet: { from: ['visit'], to: 'visit' },
  propose: { from: ['asked', 'answered', 'changed', 'visit'], to: 'exit' },
  reject: { from: ['exit'], to: 'changed' },
  confirm: { from: ['exit'], to: 'ending' },
  /** By the timer, when the last month is paid. */
  settle: { from: ['ending'], to: 'ended' },
}

export const mayStep = (state: AnnualState, act: AnnualAct): boolean => annualSteps[act].from.includes(state)

/** Nothing is to be done by anybody. */
export const isAnnualOver = (state: AnnualState): boolean => ['done', 'ending', 'ended'].includes(state)

/** 志愿者: the legal transitions of vetting, as a table. */
import { afterWorkingDays } from '../org/due'
import type { Vetting } from './volunteer-words'

export type VolunteerStep = 'apply' | 'train' | 'approve' | 'refuse' | 'pause' | 'resume' | 'leave'

/** Who rests keeps the approval; who left applies anew. Approval needs a training first. */
export const volunteerSteps: Readonly<Record<VolunteerStep, { from: ReadonlyArray<Vetting | null>; to: Vetting }>> = {
  apply: { from: [null, 'refused', 'left'], to: 'applied' },
  train: { from: ['applied'], to: 'trained' },
  approve: { from: ['trained'], to: 'approved' },
  refuse: { from: ['applied', 'trained'], to: 'refused' },
  pause: { from: ['approved'], to: 'paused' },
  resume: { from: ['paused'], to: 'approved' },
  leave: { from: ['applied', 'trained', 'approved', 'paused'], to: 'left' },
}

export const mayStep = (step: VolunteerStep, state: Vetting | null): boolean => volunteerSteps[step].from.includes(state)

/** The promise of the sample province (示例), in working days: until who applied is trained, and until who was trained is answered. No rule sets these days. */
const promisedDays: Readonly<Partial<Record<Vetting, number>>> = { applied: 10, trained: 5 }

/** By when the next step is promised to somebody who came into this state then; null where nobody is waited for. */
export function vettingDueAt(state: Vetting, since: Date): Date | null {
  const days = promisedDays[state]
  return days === undefined ? null : afterWorkingDays(since, days)
}

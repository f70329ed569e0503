/** 志愿者: the legal transitions of vetting, as a table. */
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

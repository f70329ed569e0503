/** Who may do what with a mandate, and with what is filed under it. */
import type { FilingState, MandateState } from './mandate'

export type MandateStep = 'confirm' | 'refuse' | 'end'

/** `by`: the person answers what the helper asked; either side ends it, asked or confirmed. */
export const mandateSteps: Readonly<Record<MandateStep, { from: readonly MandateState[]; to: MandateState; by: 'person' | 'either' }>> = {
  confirm: { from: ['asked'], to: 'confirmed', by: 'person' },
  refuse: { from: ['asked'], to: 'refused', by: 'person' },
  end: { from: ['asked', 'confirmed'], to: 'ended', by: 'either' },
}

/** What is filed for somebody waits for them; once confirmed it is carried out, which may be tried again until it is done. */
export const filingSteps: Readonly<Record<'confirm' | 'carryOut' | 'refuse', { from: readonly FilingState[]; to: FilingState }>> = {
  confirm: { from: ['toConfirm'], to: 'confirmed' },
  carryOut: { from: ['confirmed'], to: 'done' },
  refuse: { from: ['toConfirm'], to: 'refused' },
}

/** Who may do what with a mandate. */
import type { MandateState } from './mandate'

export type MandateStep = 'confirm' | 'refuse' | 'end'

/** `by`: the person answers what the helper asked; either side ends it, asked or confirmed. */
export const mandateSteps: Readonly<Record<MandateStep, { from: readonly MandateState[]; to: MandateState; by: 'person' | 'either' }>> = {
  confirm: { from: ['asked'], to: 'confirmed', by: 'person' },
  refuse: { from: ['asked'], to: 'refused', by: 'person' },
  end: { from: ['asked', 'confirmed'], to: 'ended', by: 'either' },
}

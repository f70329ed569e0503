import { lastOwnLevel } from '@/domain/support/case/case-steps'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { criteriaLeft } from '@/domain/support/review/criteria'
import type { SupportCase } from '../cases/collections'

/** Criteria that the level whose turn it is still has to write down its view of: the last of the association's own all of them, those before it none. */
export function judgedHere({ levels, criteria }: Pick<ProgrammeVersion, 'levels' | 'criteria'>, { at, marks }: Pick<SupportCase, 'at' | 'marks'>): string[] {
  const level = levels[at]?.level
  return level !== undefined && at === lastOwnLevel({ levels }) ? criteriaLeft(criteria, marks, level) : []
}

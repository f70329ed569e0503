import { lastOwnLevel } from '@/domain/support/case/case-steps'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { criteriaLeft } from '@/domain/support/review/criteria'
import type { SupportCase } from '../cases/collections'

/**
 * Criteria that the level whose turn it is still has to write down its view of: the last of the association's own all of them, those before it none. Where it was
 * reopened (复核) what had been written before is read, and counts no more.
 */
export function judgedHere({ levels, criteria }: Pick<ProgrammeVersion, 'levels' | 'criteria'>, { at, marks, timeline }: Pick<SupportCase, 'at' | 'marks' | 'timeline'>): string[] {
  const level = levels[at]?.level
  const reopened = timeline.filter(({ what }) => what === 'reopen').at(-1)
  return level !== undefined && at === lastOwnLevel({ levels }) ? criteriaLeft(criteria, reopened ? marks.filter((mark) => mark.at > reopened.at) : marks, level) : []
}

import { chinaClock } from '@/domain/china-time'
import { closingTime } from '@/domain/org/due'
import type { OrgPath } from '@/domain/org/org-path'
import type { Standing } from '@/domain/support/case/case-steps'
import { levelPath, rolesAtLevel } from '@/domain/support/case/review-desk'
import { workingDaysAfter } from '@/domain/support/case/working-days'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { lineNear } from '../../org/verbs'

export interface Turn {
  waitsAt: OrgPath | null
  dueAt: Date | null
  raiseAt: Date | null
  raisedTo: OrgPath | null
}

/** Nobody's turn among the staff. */
export const noTurn: Turn = { waitsAt: null, dueAt: null, raiseAt: null, raisedTo: null }

/** The working days that a family has to bring what is missing, before somebody calls them. */
export const daysToBring = 30

/**
 * Whose desk has it in this standing, and until when. One round trip in `review`, none otherwise. Where nobody works at the level nor above it, it waits at the level's own place for who comes.
 */
export async function nextTurn({ state, at }: Pick<Standing, 'state' | 'at'>, terms: ProgrammeVersion, orgPath: OrgPath, now: Date): Promise<Turn> {
  if (state !== 'review') return noTurn
  const step = terms.levels[at]
  if (!step) throw new Error(`${terms.id} has no level ${at}`)
  const path = levelPath(orgPath, step.level)
  const [nearest] = await lineNear(path, now, { roles: rolesAtLevel[step.level] })
  const dueAt = closingTime(workingDaysAfter(chinaClock(now).date, step.days))
  return { waitsAt: nearest?.orgPath ?? path, dueAt, raiseAt: dueAt, raisedTo: null }
}

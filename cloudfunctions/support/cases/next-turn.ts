import { chinaClock } from '@/domain/china-time'
import { closingTime } from '@/domain/org/due'
import type { OrgPath } from '@/domain/org/org-path'
import type { Standing } from '@/domain/support/case/case-steps'
import { levelPath, rolesAtLevel } from '@/domain/support/case/review-desk'
import { workingDaysAfter } from '@/domain/support/case/working-days'
import type { ProgrammeVersion, ReviewStep } from '@/domain/support/programme/programme-shape'
import { lineNear } from '../../org/verbs'

export interface Turn {
  waitsAt: OrgPath | null
  dueAt: Date | null
  raiseAt: Date | null
  raisedTo: OrgPath | null
  partner: 'insurerContact' | 'lenderContact' | null
  level: ReviewStep['level'] | null
}

/** Nobody's turn among the staff. */
export const noTurn: Turn = { waitsAt: null, dueAt: null, raiseAt: null, raisedTo: null, partner: null, level: null }

/** What the association asks of its own people: no rule sets these days. Whoever was asked for more and has not put it in is asked once more then. */
const askAgainDays = 30

/** It is the family's turn: nobody's among the staff, who ask once more when nothing comes. */
export const familysTurn = (now: Date): Turn => ({ ...noTurn, raiseAt: closingTime(workingDaysAfter(chinaClock(now).date, askAgainDays)) })

/** Whose of those outside the association a level is. */
export const partnerAt = (level: ReviewStep['level']): Turn['partner'] => (level === 'insurer' ? 'insurerContact' : level === 'lender' ? 'lenderContact' : null)

/** Whose turn it is from now on at a level whose desk is known. */
export function turnAt(step: Pick<ReviewStep, 'level' | 'days'>, waitsAt: OrgPath, now: Date): Turn {
  const dueAt = closingTime(workingDaysAfter(chinaClock(now).date, step.days))
  return { waitsAt, dueAt, raiseAt: dueAt, raisedTo: null, partner: partnerAt(step.level), level: step.level }
}

/**
 * Whose desk has it in this standing, and until when. One round trip in `review`, none otherwise. Where nobody works at the level nor above it, it waits at the level's own place for who comes.
 */
export async function nextTurn({ state, at }: Pick<Standing, 'state' | 'at'>, terms: Pick<ProgrammeVersion, 'id' | 'levels'>, orgPath: OrgPath, now: Date): Promise<Turn> {
  if (state === 'returned') return familysTurn(now)
  if (state !== 'review') return noTurn
  const step = terms.levels[at]
  if (!step) throw new Error(`${terms.id} has no level ${at}`)
  return turnAt(step, await deskOf(step.level, orgPath, now), now)
}

/** One round trip. */
export async function deskOf(level: ReviewStep['level'], orgPath: OrgPath, now: Date): Promise<OrgPath> {
  const path = levelPath(orgPath, level)
  const [nearest] = await lineNear(path, now, { roles: rolesAtLevel[level] })
  return nearest?.orgPath ?? path
}

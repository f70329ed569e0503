/** What other domains may ask of this one on the server. */
import type { StaffRole } from '@/domain/org/roles'
import type { Filter } from '../kernel/db/filter'
import type { OrgPath } from '@/domain/org/org-path'
import { supportCases, type SupportCase } from './cases/collections'
import { projectFollowUps } from './follow/collections'

export { casesFollow } from './cases/cases-follow'
export { answersHere } from './review/answers-here'
export { forgetCases } from './cases/forget-cases'

const partners: readonly StaffRole[] = ['insurerContact', 'lenderContact']

/** Applications that wait, the earliest due first, and before them what is announced and answered here: of an insurer or a lender theirs alone, of everybody else those of the association's own line. */
export const waitingCases = (where: Filter<SupportCase>, role: StaffRole, limit: number) => {
  const partner = partners.includes(role) ? (role as NonNullable<SupportCase['partner']>) : null
  return supportCases.find({ where: { $and: [where, { partner }] }, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'title', 'who', 'placeName', 'toLookAt', 'dueAt', 'restricted', 'waitsAt', 'raiseAt', 'raisedTo', 'noticeUntil', 'openObjections', 'answerAt', 'isAnswerLate'] })
}

/** Projects of helped households that are to be looked at by these places, what came first, first. */
export const waitingProjects = (places: readonly OrgPath[], now: Date, limit: number) =>
  projectFollowUps.find({ where: { waitsAt: { $in: places }, showAt: { $lte: now } }, order: [['showAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'title', 'who', 'placeName', 'dueAt', 'restricted', 'isAsked'] })

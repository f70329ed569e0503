/** What other domains may ask of this one on the server. */
import type { StaffRole } from '@/domain/org/roles'
import type { PersonId } from '@/domain/account/person-id'
import type { Filter } from '../kernel/db/filter'
import type { OrgPath } from '@/domain/org/org-path'
import type { atTheDoor as door } from './door/at-the-door'
import type { ownCase } from './cases/own-case'
import type { filedAnew as anew, holdsAgain as holdsOfIt, reopenCase as reopen, takeAgain as again } from './cases/reopen-case'
import type { claimsToPay as claims } from './money/claims-to-pay'
import type { shownCase as shown } from './review/shown-case'
import { supportCases, type SupportCase } from './cases/collections'
import { annualReviews } from './annual/collections'
import { projectFollowUps } from './follow/collections'
import { paymentBatches } from './money/collections'
import { programmeChanges } from './programmes/collections'
import { handFields } from './review/left-to-others'
import { isTalkedAbout } from './talk/is-talked-about'
import { caseMessages } from './talk/collections'

export { casesFollow } from './cases/cases-follow'
export { answersHere } from './review/answers-here'
export { isLeftToOthers } from './review/left-to-others'
export { slotsFollow } from './cases/slots-follow'
export { forgetCases } from './cases/forget-cases'
export type { SupportCase } from './cases/collections'

const partners: readonly StaffRole[] = ['insurerContact', 'lenderContact']

/** Applications that wait, the earliest due first, and before them what is announced and answered here: of an insurer or a lender theirs alone, of everybody else those of the association's own line. */
export const waitingCases = (where: Filter<SupportCase>, role: StaffRole, limit: number) => {
  const partner = partners.includes(role) ? (role as NonNullable<SupportCase['partner']>) : null
  return supportCases.find({ where: { $and: [where, { partner }] }, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'title', 'who', 'placeName', 'toLookAt', 'dueAt', 'restricted', 'waitsAt', 'raiseAt', 'raisedTo', 'noticeUntil', 'openObjections', 'answerAt', 'isAnswerLate', ...handFields] })
}

/** Projects of helped households that are to be looked at by these places, what came first, first. */
export const waitingProjects = (places: readonly OrgPath[], now: Date, limit: number) =>
  projectFollowUps.find({ where: { waitsAt: { $in: places }, showAt: { $lte: now } }, order: [['showAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'title', 'who', 'placeName', 'dueAt', 'restricted', 'isAsked'] })

/** Payments that a colleague put together, for somebody else of these places to let go; the oldest first. */
export const waitingBatches = (places: readonly OrgPath[], but: PersonId, limit: number) =>
  paymentBatches.find({ where: { orgPath: { $in: places }, state: 'made', makerPersonId: { $ne: but } }, order: [['madeAt', 'asc']], limit, only: ['_id', 'title', 'placeName', 'makerName', 'madeAt'] })

/** Changes of programmes that a colleague proposed, for somebody else of these places to agree to; the oldest first. */
export const waitingChanges = (places: readonly OrgPath[], but: PersonId, limit: number) =>
  programmeChanges.find({ where: { orgPath: { $in: places }, state: 'proposed', proposedBy: { $ne: but } }, order: [['proposedAt', 'asc']], limit, only: ['_id', 'title', 'placeName', 'proposedByName', 'proposedAt', 'from'] })

/** Ends of what is paid monthly that a colleague proposed below these places; the oldest first. */
export const waitingEnds = async (places: readonly OrgPath[], but: PersonId, limit: number) =>
  (await annualReviews.find({ where: { under: { $in: places }, state: 'exit' }, order: [['dueAt', 'asc']], limit, only: ['_id', 'title', 'who', 'placeName', 'restricted', 'proposal'] })).filter(({ proposal }) => proposal !== null && proposal.by !== but)

/** Families' words that nobody of these places answered, one a case, the oldest first. Two round trips, one where there are none. */
export async function waitingWords(places: readonly OrgPath[], limit: number) {
  const words = await caseMessages.find({ where: { waitsAt: { $in: places } }, order: [['at', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'caseId', 'at'] })
  const ids = [...new Set(words.map(({ caseId }) => caseId))]
  if (ids.length === 0) return []
  const cases = await supportCases.find({ where: { _id: { $in: ids } }, limit: ids.length, only: ['_id', 'title', 'who', 'placeName', 'restricted', 'state', 'open'] })
  return ids.flatMap((id) => {
    const [row, said] = [cases.find(({ _id }) => _id === id), words.find(({ caseId }) => caseId === id)]
    return row && said && isTalkedAbout(row) ? [{ ...row, at: said.at }] : []
  })
}

/** As `ownCase`: loaded when it is asked for, as all that follows, so that who asks for a list of what waits loads nothing of it. */
export const ownRefusable = async (...given: Parameters<typeof ownCase>) => (await import('./cases/own-case')).ownCase(...given)
export const filedAnew = async (...given: Parameters<typeof anew>) => (await import('./cases/reopen-case')).filedAnew(...given)
export const holdsAgain = async (...given: Parameters<typeof holdsOfIt>) => (await import('./cases/reopen-case')).holdsAgain(...given)
export const takeAgain = async (...given: Parameters<typeof again>) => (await import('./cases/reopen-case')).takeAgain(...given)
export const reopenCase = async (...given: Parameters<typeof reopen>) => (await import('./cases/reopen-case')).reopenCase(...given)
export const claimsToPay = async (...given: Parameters<typeof claims>) => (await import('./money/claims-to-pay')).claimsToPay(...given)
export const shownCase = async (...given: Parameters<typeof shown>) => (await import('./review/shown-case')).shownCase(...given)
/** One round trip. Undefined for one that there is not. */
export const caseById = (id: string): Promise<SupportCase | undefined> => supportCases.byId(id)
/** Whom a post may act for face to face. */
export const atTheDoor = async (...given: Parameters<typeof door>) => (await import('./door/at-the-door')).atTheDoor(...given)

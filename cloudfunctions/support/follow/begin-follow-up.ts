import { followRules } from '@/domain/support/follow/follow-rules'
import { lastOf } from '@/domain/last-of'
import type { SupportCase } from '../cases/collections'
import { markNow } from '../cases/mark-now'
import { projectFollowUps } from './collections'
import { lookFields } from './look-fields'

/** What is read of a case to follow its project. */
export const followedFields = ['_id', 'applicant', 'who', 'restricted', 'title', 'placeName', 'orgPath', 'state', 'terms', 'timeline', 'changedAt'] as const

/** Follows the project of a granted case from now on, once: three round trips. Nothing for a programme that follows none. */
export async function beginFollowUp({ _id, applicant, who, restricted, title, placeName, orgPath, terms, timeline, changedAt }: Pick<SupportCase, (typeof followedFields)[number]>, now: Date): Promise<void> {
  const rules = terms && followRules(terms)
  if (!rules || orgPath === null) return
  const since = lastOf(timeline.filter(({ state }) => state === 'approved'))?.at ?? changedAt
  const isNew = await projectFollowUps.insertIfNew({ _id, rev: 0, household: applicant, who, restricted, title, placeName, orgPath, since, ...rules, ...(await lookFields([], rules, { since, orgPath }, now)), entries: [] })
  await markNow([{ caseId: _id, says: isNew ? restricted : undefined }], (id, mark) => projectFollowUps.updateOne({ _id: id, restricted: !mark.restricted }, { $set: mark }))
}

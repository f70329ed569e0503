/** What waits at a post, and at its place when nobody else works there: what goes over when its holder leaves. */
import type { WorkCounts } from '@/domain/org/hand-over'
import { vettingRoles } from '@/domain/org/roles'
import { countMandatesAt, countServedBy, countVolunteersAt, countWaitingAt } from '../../account/verbs'
import { calls } from '../../kernel/notify/collections'
import { assists } from '../assist/collections'
import { invitations } from './collections'
import { leavesPlaceEmpty, type LeavingPost } from './leaves-place-empty'

/** Two round trips. */
export async function openWork(post: LeavingPost, now: Date): Promise<WorkCounts> {
  const { postId, orgPath } = post
  const [empty, nobodyVets] = await Promise.all([leavesPlaceEmpty(post, now), leavesPlaceEmpty(post, now, vettingRoles)])
  const [families, open, asked, waiting, vetted, mandates, offered] = await Promise.all([
    countServedBy(postId),
    calls.count({ assignee: postId, state: 'open' }),
    assists.count({ $or: [{ 'asker.postId': postId, open: true }, { 'taker.postId': postId, state: 'taken', open: true }, ...(empty ? [{ waitsAt: orgPath }] : [])] }),
    empty ? countWaitingAt(orgPath) : 0,
    nobodyVets ? countVolunteersAt(orgPath) : 0,
    countMandatesAt(postId),
    invitations.count({ 'by.postId': postId, state: 'open' }),
  ])
  return { families, calls: open, assists: asked, memberships: waiting, volunteers: vetted, mandates, invitations: offered }
}

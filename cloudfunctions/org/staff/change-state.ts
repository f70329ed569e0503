import { AppError } from '@/domain/errors'
import { rolesBelow } from '@/domain/org/may-invite'
import type { PostState } from '@/domain/org/post-rules'
import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'

/** Posts that the holder of this one may suspend, resume and hand over: of a role below, in the subtree, and never an own one. */
export const managedBy = (post: ActivePost) => ({ $and: [{ role: { $in: rolesBelow(post.role) }, personId: { $ne: post.personId } }, withinPost(post)] })

interface Change {
  postId: string
  from: PostState
  to: PostState
  note: string
  /** Of the tap, made by the client. */
  act: string | undefined
}

const kept = 200

/** One update; a second look only when nothing changed, to tell a repeated tap from one that came too late. */
export async function changeState({ post, now }: { post: ActivePost; now: Date }, { postId, from, to, note, act }: Change) {
  const entry = { at: now, what: to === 'active' ? 'resumed' : to, by: post.personId, note, ...(act !== undefined && { act }) }
  const where = { _id: postId, state: from, ...(act !== undefined && { 'timeline.act': { $ne: act } }), ...managedBy(post) }
  if (await posts.updateOne(where, { $set: { state: to }, $push: { timeline: { $each: [entry], $slice: -kept } } })) return { postId }
  const [found] = await posts.find({ where: { _id: postId, ...managedBy(post) }, limit: 1, only: ['state', 'timeline'] })
  if (!found) throw notFound('post', `post ${postId}`)
  // The same tap may come after somebody changed it back: it was done then, and is not done again.
  const isDone = found.state === to || (act !== undefined && found.timeline.some((known) => known.act === act))
  if (!isDone) throw new AppError('CONFLICT', `post ${postId} is ${found.state}`)
  return { postId }
}

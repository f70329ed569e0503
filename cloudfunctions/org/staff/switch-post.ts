import { staffContract } from '@/domain/org/contract/staff'
import { notFound } from '@/domain/refusals'
import { atWork } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = staffContract.switchPost

/** One update: the post that was switched to last is the active one. A second look only when nothing changed: two taps of one moment are the same switch. */
export const switchPost = procedure('org.staff.own', input, output).mutation(async ({ ctx: { me, now }, input: { postId } }) => {
  const where = { _id: postId, personId: me, ...atWork(now) }
  if (await posts.updateOne(where, { $set: { activatedAt: now } })) return { postId }
  const [working] = await posts.find({ where, limit: 1, only: ['_id'] })
  if (!working) throw notFound('ownPost', `no working post ${postId} of the caller's`)
  return { postId }
})

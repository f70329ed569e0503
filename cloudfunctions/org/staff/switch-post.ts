import { staffContract } from '@/domain/org/contract/staff'
import { notFound } from '@/domain/refusals'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = staffContract.switchPost

/** One update: the post that was switched to last is the active one. */
export const switchPost = procedure('org.staff.own', input, output).mutation(async ({ ctx: { me, now }, input: { postId } }) => {
  const where = { _id: postId, personId: me, state: 'active', from: { $lte: now }, $or: [{ until: null }, { until: { $gt: now } }] } as const
  if (!(await posts.updateOne(where, { $set: { activatedAt: now } }))) throw notFound('ownPost', `no working post ${postId} of the caller's`)
  return { postId }
})

import { notFound } from '@/domain/refusals'
import { editingContract } from '@/domain/learn/editing/editing-contract'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { feedback } from '../collections'

const { input, output } = editingContract.lookedAt

/** One round trip, two when it was looked at before. */
export const lookedAt = procedure('learn.reports', input, output).mutation(async ({ ctx: { post }, input: { id } }) => {
  if (await feedback.updateOne({ _id: id, open: true, ...withinPost(post) }, { $set: { open: false } })) return { id }
  const [known] = await feedback.find({ where: { $and: [{ _id: id }, withinPost(post)] }, limit: 1, only: ['_id'] })
  if (!known) throw notFound('report', `feedback ${id}`)
  return { id }
})

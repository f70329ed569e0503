import { notFound } from '@/domain/refusals'
import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { manuscripts } from './collections'
import { manuscriptFor } from './manuscript-for'
import { shown } from './view'

const { input, output } = editingContract.settleComment

export const settleComment = procedure('learn.act', input, output).mutation(async ({ ctx, input: { id, comment, done } }) => {
  const doc = await manuscriptFor(ctx.post, id)
  if (!doc.comments.some((known) => known.id === comment)) throw notFound('comment', `comment ${comment} of ${id}`)
  await manuscripts.updateOne({ _id: id, 'comments.id': comment }, { $set: { 'comments.$.done': done } })
  return { manuscript: await shown({ ...doc, comments: doc.comments.map((known) => (known.id === comment ? { ...known, done } : known)) }, ctx) }
})

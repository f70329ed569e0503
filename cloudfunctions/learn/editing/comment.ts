import { AppError } from '@/domain/errors'
import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { byName } from './by-name'
import { manuscripts } from './collections'
import { manuscriptFor } from './manuscript-for'
import { shown } from './view'

const { input, output } = editingContract.comment
const most = 100

/** A paragraph's comment, made while the text may be changing: it leaves `rev` alone. The tap is its id. Three round trips. */
export const comment = procedure('learn.act', input, output).mutation(async ({ ctx, input: { id, tap, block, quote, text } }) => {
  const doc = await manuscriptFor(ctx.post, id)
  if (doc.comments.some((known) => known.id === tap)) return { manuscript: await shown(doc, ctx) }
  const added = { id: tap, block, quote, text, by: byName(ctx.post), at: ctx.now, done: false }
  const isNew = await manuscripts.updateOne({ _id: id, 'comments.id': { $ne: tap }, [`comments.${most - 1}`]: { $exists: false } }, { $push: { comments: added } })
  if (!isNew && doc.comments.length >= most) throw new AppError('TOO_LARGE', `${id} has ${most} comments`)
  return { manuscript: await shown({ ...doc, comments: [...doc.comments, added] }, ctx) }
})

import { AppError } from '@/domain/errors'
import { blockQuote } from '@/domain/learn/block-quote'
import type { Block } from '@/domain/learn/content'
import { editingContract } from '@/domain/learn/editing/editing-contract'
import { isPieceKind } from '@/domain/learn/piece-kinds'
import { procedure } from '../../kernel/procedure'
import { byName } from './by-name'
import { manuscripts } from './collections'
import { manuscriptFor } from './manuscript-for'
import { shown } from './view'
import { written } from './written'

const { input, output } = editingContract.comment
const most = 100

/** A paragraph's comment, made while the text may be changing: it leaves `rev` alone. The tap is its id. Three round trips. */
export const comment = procedure('learn.act', input, output).mutation(async ({ ctx, input: { id, tap, block, quote, text } }) => {
  const doc = await manuscriptFor(ctx.post, id)
  if (doc.comments.some((known) => known.id === tap)) return { manuscript: await shown(doc, ctx) }
  // The parts of a topic and of a question are no paragraphs: they are meant by their number alone.
  const meant = isPieceKind(doc.kind) ? await meantBlock(doc.markdown, id, { block, quote }) : { block, quote }
  const added = { id: tap, ...meant, text, by: byName(ctx.post), at: ctx.now, done: false }
  const isNew = await manuscripts.updateOne({ _id: id, 'comments.id': { $ne: tap }, [`comments.${most - 1}`]: { $exists: false } }, { $push: { comments: added } })
  if (!isNew && doc.comments.length >= most) throw new AppError('TOO_LARGE', `${id} has ${most} comments`, { sentence: `这一篇已经有 ${most} 条意见了，没有再记下。请先请编辑把前面的改好，或点“请修改”一起说。` })
  return { manuscript: await shown({ ...doc, comments: [...doc.comments, added] }, ctx) }
})

/** The paragraph that was meant, where it stands now: by its place, else by how it begins. */
async function meantBlock(markdown: string, id: string, { block, quote }: { block: number; quote: string }): Promise<{ block: number; quote: string }> {
  const { blocks, error } = await written(markdown, id)
  const begins = quote.replace(/…$/u, '')
  const isMeant = (one: Block | undefined) => one !== undefined && blockQuote(one).startsWith(begins)
  const at = isMeant(blocks[block]) ? block : begins === '' ? -1 : blocks.findIndex(isMeant)
  const found = blocks[at]
  if (found) return { block: at, quote: blockQuote(found) }
  const sentence = error
    ? `正文第 ${error.line} 行有一处还要改，现在看不出是哪一段，意见没有记下。您写的还在，等编辑改好再提。`
    : `这一段已经不在了，正文刚改过，意见没有记下。您写的还在，请看看现在的样子，点要说的那一段再提。`
  throw new AppError('CONFLICT', `${id} has no block ${block} that begins so`, { sentence })
}

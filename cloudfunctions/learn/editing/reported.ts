import { editingContract } from '@/domain/learn/editing/editing-contract'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { articles, feedback } from '../collections'

const { input, output } = editingContract.reported
const fields = ['_id', 'articleId', 'kind', 'block', 'quote', 'text', 'at'] as const

/** What readers did not understand or found wrong, the longest waiting first within each place; nothing of who said it. Two round trips. */
export const reported = procedure('learn.reports', input, output).query(async ({ ctx: { post }, input: { limit, after } }) => {
  const { docs, next } = await feedback.inOrder({ where: { $and: [{ open: true }, withinPost(post)] }, by: 'orgPath', limit, after, only: fields })
  const ids = [...new Set(docs.map(({ articleId }) => articleId))]
  const pieces = ids.length === 0 ? [] : await articles.find({ where: { _id: { $in: ids } }, limit: ids.length, only: ['_id', 'title'] })
  const titles = new Map(pieces.map(({ _id, title }) => [_id, title]))
  return { items: docs.map(({ _id: id, articleId, kind, block, quote, text, at }) => ({ id, articleId, title: titles.get(articleId) ?? '', kind, block, quote, text, at: at.toISOString() })), next }
})

import { AppError } from '@/domain/errors'
import { learnContract } from '@/domain/learn/contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../kernel/procedure'
import { cardFields, toCard } from './card'
import { articles, topics } from './collections'
import { toTopic, topicFields } from './topic'

const { input, output } = learnContract.byTopic
const fields = [...cardFields, 'state'] as const
const ofTopic = [...topicFields, 'state', 'withdrawal'] as const

/** A topic is a set in order: a page is the next pieces of it, and the cursor how many came before. Two round trips. */
export const byTopic = procedure('learn.read', input, output).query(async ({ input: { topicId, limit, after = '0', tellWithdrawn } }) => {
  if (!/^\d{1,2}$/.test(after)) throw new AppError('BAD_INPUT', 'after: not a cursor of a topic')
  const found = await topics.byId(topicId, ofTopic)
  if (found?.state === 'withdrawn' && tellWithdrawn && found.withdrawal) return { withdrawn: { title: found.title, at: found.withdrawal.at.toISOString(), why: found.withdrawal.why } }
  if (found?.state !== 'published') throw notFound('topic', `topic ${topicId}: ${found?.state ?? 'missing'}`)
  const { state: _s, withdrawal: _w, ...topic } = found
  const end = Number(after) + limit
  const ids = topic.pieces.slice(Number(after), end)
  const docs = ids.length === 0 ? [] : await articles.find({ where: { _id: { $in: ids } }, limit, only: fields })
  // By id alone: with the state beside it the database walks every published piece.
  const items = docs.flatMap(({ state, ...doc }) => (state === 'published' ? [toCard(doc)] : [])).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return { topic: toTopic(topic), items, next: end < topic.pieces.length ? String(end) : undefined }
})

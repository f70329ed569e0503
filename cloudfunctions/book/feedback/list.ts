import { feedbackContract } from '@/domain/book/after/feedback-contract'
import { placePaths, withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { bookVoices } from './collections'

const { input, output } = feedbackContract.list
const fields = ['text', 'title', 'kind', 'venueName', 'date', 'byKind', 'day'] as const

/** Two round trips, the post's own counted; three behind a cursor. Asked for one session, only where many came. */
export const list = procedure('book.desk', input, output).query(async ({ ctx: { post }, input: { venueId, sessionId, after } }) => {
  const of = sessionId !== undefined ? { sessionId, byKind: false } : venueId !== undefined ? { venueId } : undefined
  const where = of ? { ...of, $and: [withinPost(post)] } : { $or: placePaths(post).flatMap((path) => [{ under: path }, { orgPath: path }]) }
  const { docs, next } = await bookVoices.newestFirst({ where, by: 'day', limit: 20, after, only: fields })
  const voices = docs.map(({ text, title, kind, venueName, date, byKind }) => ({ text, title: byKind ? null : title, kind, venueName, month: `${date.slice(0, 7)}-01` }))
  return { voices, ...(next !== undefined && { next }) }
})

import { bookDeskContract } from '@/domain/book/desk-contract'
import { keptNow } from '@/domain/book/session/kept-now'
import { procedure } from '../../kernel/procedure'
import { toCard } from '../to-card'
import { sessionAtPost } from './session-at-post'
import { toAttendees } from './to-attendee'

const { input, output } = bookDeskContract.list

/** Two round trips, the post's own counted. */
export const list = procedure('book.desk', input, output).query(async ({ ctx: { post }, input: { sessionId } }) => {
  const row = await sessionAtPost(sessionId, post)
  return { session: toCard(row), kept: keptNow(row.log, row.kept), attendees: toAttendees(row), ...(row.questions && { questions: row.questions.map(({ ask }) => ask) }) }
})

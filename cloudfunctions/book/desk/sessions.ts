import { bookDeskContract } from '@/domain/book/desk-contract'
import { mostOnDesk } from '@/domain/book/week/most-on-desk'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { daysBetween } from '../days-between'
import { cardFields, toCard } from '../to-card'

const { input, output } = bookDeskContract.sessions

/** Two round trips, the post's own counted. A post's own place by its list of what lies under it, so that the days alone are read. */
export const sessions = procedure('book.desk', input, output).query(async ({ ctx: { post }, input: { from, to, venueId } }) => {
  const startsAt = daysBetween(from, to)
  const paths = [post.orgPath, ...(post.alsoPath === null ? [] : [post.alsoPath])]
  const reach = venueId === undefined ? { $or: paths.flatMap((path) => [{ under: path }, { orgPath: path }]) } : { venueId, $and: [withinPost(post)] }
  const rows = await bookSessions.find({ where: { $and: [reach, { startsAt }] }, order: [['startsAt', 'asc'], ['_id', 'asc']], limit: mostOnDesk, only: cardFields })
  return { sessions: rows.map((row) => toCard(row)) }
})

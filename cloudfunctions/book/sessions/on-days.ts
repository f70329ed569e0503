import { bookingContract, mostAtOnce } from '@/domain/book/booking-contract'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { daysBetween } from '../days-between'
import { cardFields, toCard } from '../to-card'

const { input, output } = bookingContract.sessions.onDays

/** One round trip. */
export const onDays = procedure('book.read', input, output).query(async ({ input: { venueId, from, to } }) => {
  const startsAt = daysBetween(from, to)
  const rows = await bookSessions.find({ where: { venueId, startsAt }, order: [['startsAt', 'asc'], ['_id', 'asc']], limit: mostAtOnce, only: cardFields })
  return { sessions: rows.map((row) => toCard(row)) }
})

import { bookingContract, mostAtOnce } from '@/domain/book/booking-contract'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { cardFields, toCard } from '../to-card'

const { input, output } = bookingContract.sessions.onDays
const dayMs = 86_400_000

/** One round trip. */
export const onDays = procedure('book.read', input, output).query(async ({ input: { venueId, from, to } }) => {
  const startsAt = { $gte: new Date(`${from}T00:00:00+08:00`), $lt: new Date(new Date(`${to}T00:00:00+08:00`).getTime() + dayMs) }
  const rows = await bookSessions.find({ where: { venueId, startsAt }, order: [['startsAt', 'asc'], ['_id', 'asc']], limit: mostAtOnce, only: cardFields })
  return { sessions: rows.map((row) => toCard(row)) }
})

import { bookingContract } from '@/domain/book/booking-contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { detailFields, toDetail } from '../to-card'

const { input, output } = bookingContract.sessions.session

/** One round trip. */
export const session = procedure('book.read', input, output).query(async ({ input: { id } }) => {
  const row = await bookSessions.byId(id, detailFields)
  if (!row) throw notFound('bookSession', `no session ${id}`)
  return { session: toDetail(row) }
})

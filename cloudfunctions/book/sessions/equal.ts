import { bookingContract, mostEqual } from '@/domain/book/booking-contract'
import { equalFirst } from '@/domain/book/session/equal-first'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { cardFields, toCard } from '../to-card'
import { countyOf } from './county-of'

const { input, output } = bookingContract.sessions.equal
/** So far it looks for one of the same name. */
const looksAt = 40

/** Two round trips: the session, then what begins next of its kind in its county. */
export const equal = procedure('book.read', input, output).query(async ({ ctx: { now }, input: { id } }) => {
  const row = await bookSessions.byId(id, ['_id', 'kind', 'orgPath', 'title'])
  if (!row) throw notFound('bookSession', `no session ${id}`)
  const { kind, orgPath, title } = row
  const county = countyOf(orgPath)
  // Within each branch, not beside them: then each is a range of one index, in its order.
  const next = { kind, startsAt: { $gt: now }, state: 'open' } as const
  const rows = await bookSessions.find({
    where: { $or: [{ ...next, under: county }, { ...next, orgPath: county }] },
    order: [['startsAt', 'asc'], ['_id', 'asc']],
    limit: looksAt,
    only: cardFields,
  })
  return { sessions: equalFirst(rows.filter(({ _id }) => _id !== id).map((one) => toCard(one)), title).slice(0, mostEqual) }
})

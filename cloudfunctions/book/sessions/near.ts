import { bookingContract } from '@/domain/book/booking-contract'
import { notFound } from '@/domain/refusals'
import { pathOfPlace } from '../../org/verbs'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { cardFields, toCard } from '../to-card'
import { countyOf } from './county-of'

const { input, output } = bookingContract.sessions.near
const pageSize = 20
const later = (now: Date, from: string | undefined) => (from === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(`${from}T00:00:00+08:00`) - 1)))

/** Two round trips: the place, then what begins next in its county, those that are not held left out. */
export const near = procedure('book.read', input, output).query(async ({ ctx: { now }, input: { placeId, kind, from, after } }) => {
  const path = await pathOfPlace(placeId)
  if (path === undefined) throw notFound('place', `place ${placeId}`)
  const county = countyOf(path)
  const { docs, next } = await bookSessions.inOrder({
    where: { $and: [{ $or: [{ under: county }, { orgPath: county }] }, { startsAt: { $gt: later(now, from) } }], state: 'open', ...(kind !== undefined && { kind }) },
    by: 'startsAt',
    limit: pageSize,
    after,
    only: cardFields,
  })
  return { sessions: docs.map((row) => toCard(row)), ...(next !== undefined && { next }) }
})

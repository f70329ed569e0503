import { bookingContract } from '@/domain/book/booking-contract'
import { addDays } from '@/domain/grow/calendar-days'
import { notFound } from '@/domain/refusals'
import { pathOfPlace } from '../../org/verbs'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { cardFields, toCard } from '../to-card'
import { countyOf } from './county-of'

const { input, output } = bookingContract.sessions.near
const pageSize = 20

/** From midnight to midnight in China. */
const dayOf = (date: string) => ({ $gte: new Date(`${date}T00:00:00+08:00`), $lt: new Date(`${addDays(date, 1)}T00:00:00+08:00`) })

/** Two round trips: the place, then what begins next in its county, those that are not held left out. */
export const near = procedure('book.read', input, output).query(async ({ ctx: { now }, input: { placeId, kind, on, after } }) => {
  const path = await pathOfPlace(placeId)
  if (path === undefined) throw notFound('place', `place ${placeId}`)
  const county = countyOf(path)
  const { docs, next } = await bookSessions.inOrder({
    where: { $and: [{ $or: [{ under: county }, { orgPath: county }] }, { startsAt: { $gt: now } }, ...(on === undefined ? [] : [{ startsAt: dayOf(on) }])], state: 'open', ...(kind !== undefined && { kind }) },
    by: 'startsAt',
    limit: pageSize,
    after,
    only: cardFields,
  })
  return { sessions: docs.map((row) => toCard(row)), ...(next !== undefined && { next }) }
})

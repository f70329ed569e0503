/** What of a list of sessions somebody wants to see, worked out on the phone. */
import { chinaClock } from '../../china-time'
import { metresBetween } from '../../org/place-near'
import type { Location } from '../../org/place-shape'
import type { BookingRule } from '../rules/refusal'
import type { SessionCard } from './session-card'
import { whoCanBook, type Family } from './who-can-book'

export interface Wishes {
  /** Somebody of the family may book it, or wait for it, now or when it opens. */
  forUs: boolean
  weekend: boolean
  /** Within a walk. */
  walkable: boolean
}

/** A quarter of an hour for most, with a child on the hand. */
const walkMetres = 1500

/** Why not now may be over tomorrow; of these nobody of the family ever comes. */
const notYet: ReadonlySet<BookingRule> = new Set(['notOpenYet', 'specialFirst', 'alreadyIn', 'overQuota'])

const isForUs = (session: SessionCard, family: Family, now: Date): boolean => whoCanBook(session, family, now).some(({ refusal }) => refusal === undefined || notYet.has(refusal.rule))

const isWeekend = ({ startsAt }: SessionCard): boolean => [0, 6].includes(chinaClock(new Date(startsAt)).weekday)

/** From where the phone is; undefined where that, or where the venue lies, is not known. */
export const metresTo = ({ spot }: Pick<SessionCard, 'spot'>, here: Location | undefined): number | undefined => (here && spot ? metresBetween(here, spot) : undefined)

/** Those that meet every wish, in their order. */
export function wishedSessions(sessions: readonly SessionCard[], { forUs, weekend, walkable }: Wishes, { family, here, now }: { family: Family; here: Location | undefined; now: Date }): SessionCard[] {
  const isNear = (session: SessionCard) => (metresTo(session, here) ?? Infinity) <= walkMetres
  return sessions.filter((session) => (!forUs || isForUs(session, family, now)) && (!weekend || isWeekend(session)) && (!walkable || isNear(session)))
}

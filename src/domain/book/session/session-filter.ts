/** How a list of sessions is narrowed on the phone, from what it knows. */
import { chinaClock } from '../../china-time'
import type { SessionCard } from './session-card'
import { whoCanBook, type Family } from './who-can-book'

export type SessionFilter = 'all' | 'ours' | 'weekend'

/** Somebody of the family can book it now; of whose who is in already too. */
export const isForFamily = (session: SessionCard, family: Family, now: Date): boolean =>
  whoCanBook(session, family, now).some(({ refusal }) => refusal === undefined || refusal.rule === 'alreadyIn')

export const isOnWeekend = ({ startsAt }: Pick<SessionCard, 'startsAt'>): boolean => [0, 6].includes(chinaClock(new Date(startsAt)).weekday)

export const narrowed = (sessions: readonly SessionCard[], filter: SessionFilter, family: Family, now: Date): SessionCard[] =>
  sessions.filter((session) => filter === 'all' || (filter === 'weekend' ? isOnWeekend(session) : isForFamily(session, family, now)))

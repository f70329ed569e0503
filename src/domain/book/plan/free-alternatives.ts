/** How a clash may be solved: somebody else at that time, or the same people later that day. */
import { chinaClock } from '../../china-time'
import { minutesOf, chinaIso } from './china-moment'
import { collide, takenBy, type Occupied } from './occupied'

const stepMinutes = 15
const minuteMs = 60_000

interface Surroundings {
  /** Everything that takes up these rooms and people; the session itself may be among it. */
  sessions: readonly Occupied[]
  /** Who could give it. */
  staffIds: readonly string[]
  /** Of that day, `HH:mm`; until may be `24:00`. */
  open: { from: string; until: string }
}

export interface Alternatives {
  /** Others who are free at that time, in the order given. */
  staffIds: string[]
  /** Later that day, when the room and the same people are free and the session ends before the venue closes: ISO, by the quarter of an hour. */
  startsAt: string[]
}

const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / minuteMs

/** Busy with any of what is given, at the session's time. */
const isFree = (who: string, kind: 'room' | 'person', time: Pick<Occupied, 'startsAt' | 'freeAgainAt'>, others: readonly Occupied[]) =>
  !others.some((other) => collide(time, other) && takenBy(other).some((taken) => taken.kind === kind && taken.id === who))

export function freeAlternatives(session: Occupied, { sessions, staffIds, open }: Surroundings): Alternatives {
  const others = sessions.filter(({ id }) => id !== session.id)
  const { date } = chinaClock(new Date(session.startsAt))
  const lasts = minutesBetween(session.startsAt, session.endsAt)
  const takes = minutesBetween(session.startsAt, session.freeAgainAt)
  const startsAt: string[] = []
  for (let minutes = minutesOf(open.from); minutes + lasts <= minutesOf(open.until); minutes += stepMinutes) {
    const time = { startsAt: chinaIso(date, minutes), freeAgainAt: chinaIso(date, minutes + takes) }
    if (time.startsAt > session.startsAt && takenBy(session).every(({ kind, id }) => isFree(id, kind, time, others))) startsAt.push(time.startsAt)
  }
  return { staffIds: staffIds.filter((who) => !session.staffIds.includes(who) && isFree(who, 'person', session, others)), startsAt }
}

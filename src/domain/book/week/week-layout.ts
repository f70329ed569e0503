/** Where the sessions of a week stand on a calendar: one column a day, minutes down. */
import { chinaClock } from '../../china-time'
import { weekDates } from './china-week'

interface TimedSession {
  id: string
  /** The day in China, `YYYY-MM-DD`. */
  date: string
  /** ISO 8601. */
  startsAt: string
  endsAt: string
}

export interface SessionBlock<Session> {
  session: Session
  /** Minutes since local midnight. */
  from: number
  to: number
  /** Of those that overlap: side by side, from 0 on. */
  lane: number
  lanes: number
}

interface WeekLayout<Session> {
  /** Full hours between which everything lies. */
  fromHour: number
  toHour: number
  days: Array<{ date: string; blocks: Array<SessionBlock<Session>> }>
}

/** An empty week is drawn as the day's usual hours. */
const usualHours = { from: 9, to: 17 }

/** The seven days from `monday` on; what lies on other days is left out. */
export function weekLayout<Session extends TimedSession>(sessions: readonly Session[], monday: string): WeekLayout<Session> {
  const days = weekDates(monday).map((date) => ({ date, blocks: sideBySide(sessions.filter((one) => one.date === date)) }))
  const blocks = days.flatMap((day) => day.blocks)
  return { ...hoursOf(blocks), days }
}

/** Full hours between which all of these lie; at least the day's usual ones. */
export const hoursOf = (blocks: ReadonlyArray<{ from: number; to: number }>): { fromHour: number; toHour: number } => ({
  fromHour: Math.min(usualHours.from, ...blocks.map(({ from }) => Math.floor(from / 60))),
  toHour: Math.max(usualHours.to, ...blocks.map(({ to }) => Math.ceil(to / 60))),
})

/** Each takes the first lane that is free at its start; those that hang together by overlaps share the width evenly. */
export function sideBySide<Session extends TimedSession>(sessions: readonly Session[]): Array<SessionBlock<Session>> {
  const timed = sessions.map((session) => ({ session, ...minutesOfDay(session) })).sort((a, b) => a.from - b.from || b.to - a.to)
  const done: Array<SessionBlock<Session>> = []
  let together: Array<SessionBlock<Session>> = []
  let ends: number[] = []
  const close = () => {
    done.push(...together.map((block) => ({ ...block, lanes: ends.length })))
    together = []
    ends = []
  }
  for (const one of timed) {
    if (ends.every((end) => end <= one.from)) close()
    const free = ends.findIndex((end) => end <= one.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = one.to
    together.push({ ...one, lane, lanes: 1 })
  }
  close()
  return done
}

/** What goes on after midnight is drawn until midnight. */
function minutesOfDay({ date, startsAt, endsAt }: TimedSession): { from: number; to: number } {
  const minutes = (at: string) => {
    const clock = chinaClock(new Date(at))
    return clock.date > date ? 24 * 60 : clock.hour * 60 + clock.minute
  }
  return { from: minutes(startsAt), to: minutes(endsAt) }
}

/** A session on its way to another time or place, as somebody fills it in. */
import { chinaClock } from '../../china-time'
import type { AttendanceList } from '../desk-contract'
import type { VenueDay } from '../plan-contract'
import { takenWords, type Taken } from '../plan/clash-words'
import { chinaIso, minutesOf } from '../plan/china-moment'
import { freeAlternatives } from '../plan/free-alternatives'
import type { Occupied } from '../plan/occupied'
import type { SessionCard } from '../session/session-card'

export interface MoveDraft {
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:mm` */
  time: string
  roomId: string | null
  staffIds: string[]
}

const minuteMs = 60_000
const most = 3
const two = (value: number) => String(value).padStart(2, '0')

/** "10:30" of a moment. */
function timeOf(at: string): string {
  const { hour, minute } = chinaClock(new Date(at))
  return `${two(hour)}:${two(minute)}`
}

/** "09:30" of minutes since midnight. */
export const wallClock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

type Placed = Pick<SessionCard, 'id' | 'date' | 'startsAt' | 'endsAt'>

/** As it is now: its room and people are those that it has taken. */
export function draftOf(session: Placed, { taken }: VenueDay): MoveDraft {
  const own = taken.filter(({ sessionId, startsAt }) => sessionId === session.id && startsAt === session.startsAt)
  return { date: session.date, time: timeOf(session.startsAt), roomId: own.find(({ kind }) => kind === 'room')?.id ?? null, staffIds: own.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])) }
}

/** Minutes of tidying up behind it. */
export const bufferOf = (session: Placed, { taken }: VenueDay): number => {
  const own = taken.find(({ sessionId, startsAt }) => sessionId === session.id && startsAt === session.startsAt)
  return own ? Math.max(0, (Date.parse(own.freeAgainAt) - Date.parse(session.endsAt)) / minuteMs) : 0
}

export const isMoved = (one: MoveDraft, other: MoveDraft): boolean =>
  one.date !== other.date || one.time !== other.time || one.roomId !== other.roomId || [...one.staffIds].sort().join(' ') !== [...other.staffIds].sort().join(' ')

/** What takes the rooms and people of a day, as sessions. */
const occupiedOf = ({ taken }: VenueDay): Occupied[] =>
  taken.map(({ kind, id, sessionId, startsAt, freeAgainAt }) => ({ id: sessionId, startsAt, endsAt: freeAgainAt, freeAgainAt, roomId: kind === 'room' ? id : null, staffIds: kind === 'person' ? [id] : [] }))

export interface MoveClash {
  words: string
  /** `HH:mm` of that day at which it would do. */
  times: string[]
  /** Who else could give it then. */
  people: Array<{ id: string; name: string }>
}

/** What stands in the way of a session there, by what is known of that day, and what else would do; undefined when nothing does. The cloud asks again. */
export function moveClash(session: Placed, { date, time, roomId, staffIds }: MoveDraft, minutesAfter: number, day: VenueDay, here: string): MoveClash | undefined {
  const startsAt = chinaIso(date, minutesOf(time))
  const lasts = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / minuteMs
  const later = (minutes: number) => new Date(Date.parse(startsAt) + minutes * minuteMs).toISOString()
  const place: Occupied = { id: session.id, startsAt, endsAt: later(lasts), freeAgainAt: later(lasts + minutesAfter), roomId, staffIds }
  const first = day.taken.find(
    (one) => one.sessionId !== session.id && one.startsAt < place.freeAgainAt && startsAt < one.freeAgainAt && (one.kind === 'room' ? one.id === roomId : staffIds.includes(one.id)),
  )
  if (!first) return undefined
  const nameOf = (id: string) => [...day.rooms, ...day.staff].find((one) => one.id === id)?.name ?? ''
  const inTheWay: Taken = { ...first, name: nameOf(first.id) }
  const free = freeAlternatives(place, { sessions: occupiedOf(day), staffIds: day.staff.map(({ id }) => id), open: { from: '08:00', until: '21:00' } })
  return {
    words: `${takenWords(inTheWay, here)}。`,
    times: free.startsAt.slice(0, most).map(timeOf),
    people: first.kind === 'room' ? [] : free.staffIds.slice(0, most).map((id) => ({ id, name: nameOf(id) })),
  }
}

/** Whom a move concerns, before it is made: how many the program tells, and whom one has to call. */
export function whoHearsOfMove(rows: AttendanceList['attendees']): string {
  const concerned = rows.filter(({ state }) => state === 'booked' || state === 'offered' || state === 'waiting')
  if (concerned.length === 0) return '这一场还没有人约，移动不打扰谁。'
  const told = concerned.filter(({ by }) => by === 'app').length
  const called = concerned.filter(({ by }) => by === 'desk').map(({ name }) => name)
  return [
    `影响 ${concerned.length} 家，名额和候补都留着。`,
    told > 0 ? `会马上告诉 ${told} 家原来和新的时间，来不了的开始前都能取消。` : '',
    called.length > 0 ? `代约的 ${called.length} 家收不到消息，请打电话说一声：${called.slice(0, most).join('、')}${called.length > most ? '等' : ''}。` : '',
  ].join('')
}

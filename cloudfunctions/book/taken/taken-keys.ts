import { takenBy, type Shared } from '@/domain/book/plan/occupied'
import { chinaClock } from '@/domain/china-time'

export interface Place {
  venueId: string
  startsAt: Date
  /** When its room and people may be used again. */
  freeAgainAt: Date
  roomId: string | null
  staffIds: readonly string[]
}

const dayMs = 86_400_000

/** When a day begins in China. */
export const dayStart = (date: string): Date => new Date(`${date}T00:00:00+08:00`)

/** A room is its venue's; a person is the same wherever they work. */
export const takenKey = (venueId: string, { kind, id }: Shared, date: string): string => (kind === 'room' ? `room:${venueId}:${id}:${date}` : `person:${id}:${date}`)

/** The China days from a moment to another, which is not meant itself. */
function daysOf(from: Date, until: Date): string[] {
  const dates: string[] = []
  for (let at = dayStart(chinaClock(from).date); at < until; at = new Date(at.getTime() + dayMs)) dates.push(chinaClock(at).date)
  return dates
}

/** What a session takes: a document of each room and person for each day that it touches. */
export const takenKeys = ({ venueId, startsAt, freeAgainAt, roomId, staffIds }: Place): Array<Shared & { key: string; date: string }> =>
  takenBy({ roomId, staffIds }).flatMap((shared) => daysOf(startsAt, freeAgainAt).map((date) => ({ ...shared, date, key: takenKey(venueId, shared, date) })))

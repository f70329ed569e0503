import { clockWords, dayWords } from '@/domain/book/week/session-time'
import { takenWords, type Taken } from '@/domain/book/plan/clash-words'
import { chinaClock } from '@/domain/china-time'
import type { InTheWay } from '../taken/take-times'
import type { VenuePlan } from './session-of-plan'

type Named = Pick<VenuePlan, 'rooms' | 'staff'> & { venueName?: string }

const longest = 200

/** What stands in the way, as the venue names its rooms and people. */
export const takenOf = (of: Named, { kind, id, time: { title, venueName, from, until } }: InTheWay): Taken => ({
  kind,
  id,
  name: (kind === 'room' ? of.rooms[id] : of.staff[id]) ?? (kind === 'room' ? '这间房' : '这位老师'),
  title,
  venueName,
  startsAt: from.toISOString(),
  freeAgainAt: until.toISOString(),
})

/** Which session, and what stands in its way. */
export function inTheWayWords(of: Named, title: string, startsAt: Date, inTheWay: readonly InTheWay[]): string {
  const at = startsAt.toISOString()
  const [first] = inTheWay
  return `${dayWords(chinaClock(startsAt).date)} ${clockWords(at)}“${title}”：${first ? takenWords(takenOf(of, first), of.venueName ?? '') : ''}`.slice(0, longest)
}

import { alternativeWords, takenWords } from '@/domain/book/plan/clash-words'
import { freeAlternatives } from '@/domain/book/plan/free-alternatives'
import type { Occupied } from '@/domain/book/plan/occupied'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { takenOf } from '../plans/in-the-way-words'
import type { VenuePlan } from '../plans/session-of-plan'
import type { InTheWay, Wanted } from '../taken/take-times'
import { takenOnDay } from '../taken/taken-on-day'

/** Hours in which something else is looked for. */
const open = { from: '08:00', until: '21:00' }

/** The refusal where a room or a person is taken: by what, and what would do instead. One round trip. */
export async function placeTaken(of: Pick<VenuePlan, 'rooms' | 'staff' | 'venueName'>, wanted: Wanted & { endsAt: Date }, inTheWay: readonly InTheWay[], notDone: string): Promise<AppError> {
  const there = await takenOnDay(of, wanted.venueId, chinaClock(wanted.startsAt).date)
  const sessions = there.map(({ kind, id, sessionId, from, until }): Occupied => ({
    id: sessionId,
    startsAt: from.toISOString(),
    endsAt: until.toISOString(),
    freeAgainAt: until.toISOString(),
    roomId: kind === 'room' ? id : null,
    staffIds: kind === 'person' ? [id] : [],
  }))
  const session: Occupied = { id: wanted.sessionId, startsAt: wanted.startsAt.toISOString(), endsAt: wanted.endsAt.toISOString(), freeAgainAt: wanted.freeAgainAt.toISOString(), roomId: wanted.roomId, staffIds: wanted.staffIds }
  const alternatives = freeAlternatives(session, { sessions, staffIds: Object.keys(of.staff), open })
  // Somebody else does not help where the room is taken.
  const usable = inTheWay.some(({ kind }) => kind === 'room') ? { ...alternatives, staffIds: [] } : alternatives
  const [first] = inTheWay
  const what = first ? takenWords(takenOf(of, first), of.venueName) : ''
  return new AppError('NOT_ALLOWED', `a room or a person is taken: ${first?.time.sessionId}`, { sentence: `${what}，${notDone}。${alternativeWords(usable, (id) => of.staff[id])}` })
}

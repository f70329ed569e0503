import { bookDeskContract } from '@/domain/book/desk-contract'
import { AppError } from '@/domain/errors'
import { newUlid } from '../../kernel/new-ulid'
import { procedure } from '../../kernel/procedure'
import type { SessionRow } from '../collections'
import { moveSession, placeOf, takenPlace, type SessionPlace } from '../move-session'
import { venuePlans } from '../plans/collections'
import { namesOf, roomOf, type VenuePlan } from '../plans/session-of-plan'
import { letGo, takeTimes } from '../taken/take-times'
import { toCard } from '../to-card'
import { placeTaken } from './place-taken'
import { sessionAtPost } from './session-at-post'

const { input, output } = bookDeskContract.move

/**
 * The new room and people are taken first, then the session moves over the state that was seen, then the old ones are let go of: cut in between, the timer lets go of what has no session. Some seven
 * round trips, the post's own counted.
 */
export const move = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now }, input: { id, sessionId, rulesRev, startsAt, roomId, staffIds } }) => {
  const row = await sessionAtPost(sessionId, post)
  if (row.moves.some((one) => one.id === id)) return { session: toCard(row) }
  if (row.state === 'closed' || row.startsAt <= now) throw new AppError('NOT_ALLOWED', `session ${sessionId} does not move`, { sentence: '这一场已经开始或停办了，没有移动。要办请另加一场。' })
  if (row.rulesRev !== rulesRev) throw changed(sessionId)
  if (new Date(startsAt) <= now) throw new AppError('BAD_INPUT', 'in the past', { sentence: '新的时间已经过了，没有移动。请选以后的时间。' })
  const of = (await venuePlans.byId(row.venueId, ['_id', 'venueName', 'rooms', 'staff'])) ?? { _id: row.venueId, venueName: row.venueName, rooms: {}, staff: {} }
  const to = placeIn(row, of, { startsAt: new Date(startsAt), roomId, staffIds })
  const { title, venueId, venueName } = row
  const wanted = { ...to, venueId, venueName, claim: newUlid(now), sessionId, title }
  const inTheWay = await takeTimes(wanted, now)
  if (inTheWay.length > 0) throw await placeTaken(of, wanted, inTheWay, '没有移动')
  if (!(await moveSession(row, to, { id, post: post.id, taken: wanted.claim }, now))) {
    await letGo(wanted.claim, wanted)
    const after = await sessionAtPost(sessionId, post)
    // The same tap, twice at once.
    if (after.moves.some((one) => one.id === id)) return { session: toCard(after) }
    throw changed(sessionId)
  }
  await letGo(row.taken, takenPlace(row))
  return { session: toCard(await sessionAtPost(sessionId, post)) }
})

const changed = (sessionId: string) => new AppError('CONFLICT', `session ${sessionId} was changed`, { sentence: '这一场刚刚有人改过，没有移动。刷新看一眼，再移一次。' })

type Asked = Pick<SessionPlace, 'startsAt' | 'roomId' | 'staffIds'>

/** Where it goes, as the venue names it. Rooms and people are the venue's, or those that it has already. */
function placeIn(row: SessionRow, of: Pick<VenuePlan, 'rooms' | 'staff'>, { startsAt, roomId, staffIds }: Asked): SessionPlace {
  const now = placeOf(row)
  const isKnown = (roomId === null || roomId === row.roomId || of.rooms[roomId] !== undefined) && staffIds.every((id) => row.staffIds.includes(id) || of.staff[id] !== undefined)
  if (!isKnown) throw new AppError('BAD_INPUT', 'a room or a person that the venue does not have', { sentence: '选的房间或老师已经不在这个地方的名单里，没有移动。请重新选一个。' })
  const after = (time: Date) => new Date(startsAt.getTime() + (time.getTime() - row.startsAt.getTime()))
  const isSameStaff = [...staffIds].sort().join(' ') === [...row.staffIds].sort().join(' ')
  return {
    startsAt,
    endsAt: after(now.endsAt),
    freeAgainAt: after(now.freeAgainAt),
    roomId,
    staffIds,
    room: roomId === row.roomId ? row.room : roomOf(of, roomId),
    withWhom: isSameStaff ? row.withWhom : namesOf(of, staffIds),
  }
}

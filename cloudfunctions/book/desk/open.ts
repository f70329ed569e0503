import { bookDeskContract } from '@/domain/book/desk-contract'
import { sessionColumns } from '@/domain/book/session/session-columns'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { newUlid } from '../../kernel/new-ulid'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { bookSessions, nobodyYet, type SessionRow } from '../collections'
import { takenPlace } from '../move-session'
import { venuePlans } from '../plans/collections'
import { roomOf } from '../plans/session-of-plan'
import { letGo, takeTimes } from '../taken/take-times'
import { toCard } from '../to-card'
import { placeTaken } from './place-taken'
import { sessionAtPost } from './session-at-post'

const { input, output } = bookDeskContract.open
const minuteMs = 60_000

/**
 * Some seven round trips, the post's own counted. Where, for whom and by which rules as in another session of the venue; when, what and how many as said. Its room and people are taken before it is
 * there; cut in between, the timer lets go of them.
 */
export const open = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now, caller }, input: { id, like, startsAt: starts, minutes, roomId, staffIds, ...said } }) => {
  await needSafeText(caller, [said.title, said.withWhom])
  const startsAt = new Date(starts)
  if (startsAt <= now) throw new AppError('BAD_INPUT', 'in the past', { sentence: '开始时间已经过了，没有加上。请选以后的时间。' })
  if (said.kept > said.capacity) throw new AppError('BAD_INPUT', 'more kept than there are', { sentence: '留给电话和现场的名额比总名额还多，没有加上。请改小一点。' })
  const model = await sessionAtPost(like, post)
  const of = (await venuePlans.byId(model.venueId, ['_id', 'venueName', 'rooms', 'staff'])) ?? { _id: model.venueId, venueName: model.venueName, rooms: {}, staff: {} }
  const where = roomId === undefined ? { roomId: model.roomId, room: model.room } : { roomId, room: roomOf(of, roomId) }
  const people = staffIds ?? (said.withWhom === model.withWhom ? model.staffIds : [])
  const isKnown = (where.roomId === null || where.roomId === model.roomId || of.rooms[where.roomId] !== undefined) && people.every((one) => model.staffIds.includes(one) || of.staff[one] !== undefined)
  if (!isKnown) throw new AppError('BAD_INPUT', 'a room or a person that the venue does not have', { sentence: '选的房间或老师已经不在这个地方的名单里，没有加上。请重新选一个。' })
  const before = (time: Date) => new Date(startsAt.getTime() - (model.startsAt.getTime() - time.getTime()))
  const { under: _, ...venue } = model
  const date = chinaClock(startsAt).date
  const endsAt = new Date(startsAt.getTime() + minutes * minuteMs)
  // Who comes first was a matter of the first opening.
  const { specialFirstHours: _first, ...audience } = model.audience
  const claim = newUlid(now)
  const row: SessionRow = {
    ...venue,
    ...said,
    ...where,
    _id: id,
    date,
    startsAt,
    endsAt,
    freeAgainAt: new Date(endsAt.getTime() + takenPlace(model).freeAgainAt.getTime() - model.endsAt.getTime()),
    staffIds: people,
    opensAt: now,
    closesAt: before(model.closesAt),
    cancelUntil: before(model.cancelUntil),
    releasesAt: before(model.releasesAt),
    ...sessionColumns({ date, opensAt: now, audience, quotas: model.quotas }),
    audience,
    ...nobodyYet,
    taken: claim,
    byPlan: null,
  }
  const wanted = { ...takenPlace(row), endsAt, claim, sessionId: id, title: row.title, venueName: row.venueName }
  const inTheWay = await takeTimes(wanted, now)
  if (inTheWay.length > 0) throw await placeTaken(of, wanted, inTheWay, '没有加上')
  if (await bookSessions.insertIfNew(row)) return { session: toCard(row) }
  // Sent before: that one has its room and people.
  await letGo(claim, wanted)
  await bookSessions.insertOnce(row, ['opensAt', 'taken'])
  return { session: toCard(row) }
})

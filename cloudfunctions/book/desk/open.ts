import { bookDeskContract } from '@/domain/book/desk-contract'
import { sessionColumns } from '@/domain/book/session/session-columns'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { bookSessions, nobodyYet, type SessionRow } from '../collections'
import { toCard } from '../to-card'
import { sessionAtPost } from './session-at-post'

const { input, output } = bookDeskContract.open
const minuteMs = 60_000

/** Three round trips, the post's own counted. Where, for whom and by which rules as in another session of the venue; when, what and how many as said. */
export const open = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now, caller }, input: { id, like, startsAt: starts, minutes, ...said } }) => {
  await needSafeText(caller, [said.title, said.withWhom])
  const startsAt = new Date(starts)
  if (startsAt <= now) throw new AppError('BAD_INPUT', 'in the past', { sentence: '开始时间已经过了，没有加上。请选以后的时间。' })
  if (said.kept > said.capacity) throw new AppError('BAD_INPUT', 'more kept than there are', { sentence: '留给电话和现场的名额比总名额还多，没有加上。请改小一点。' })
  const model = await sessionAtPost(like, post)
  const before = (time: Date) => new Date(startsAt.getTime() - (model.startsAt.getTime() - time.getTime()))
  const { under: _, ...venue } = model
  const date = chinaClock(startsAt).date
  // Who comes first was a matter of the first opening.
  const { specialFirstHours: _first, ...audience } = model.audience
  const row: SessionRow = {
    ...venue,
    ...said,
    _id: id,
    date,
    startsAt,
    endsAt: new Date(startsAt.getTime() + minutes * minuteMs),
    opensAt: now,
    closesAt: before(model.closesAt),
    cancelUntil: before(model.cancelUntil),
    releasesAt: before(model.releasesAt),
    ...sessionColumns({ date, opensAt: now, audience, quotas: model.quotas }),
    audience,
    ...nobodyYet,
  }
  await bookSessions.insertOnce(row, ['opensAt'])
  return { session: toCard(row) }
})

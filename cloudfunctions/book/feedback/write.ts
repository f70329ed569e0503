import { feedbackContract } from '@/domain/book/after/feedback-contract'
import { isToldByKind, whyNoFeedback } from '@/domain/book/after/feedback-rules'
import { foldedSession } from '@/domain/book/session/folded-session'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { bookingSeenBy } from '../after/booking-seen-by'
import type { SessionRow } from '../collections'
import { bookVoices, voiceIdOf } from './collections'

const { input, output } = feedbackContract.write

/** One insert under the booking's mark, or one guarded update over the words that were seen; sent again, it finds its own tap there. */
export const write = procedure('book.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { sessionId, request, act, rev, text } }) => {
  const { row, party } = await bookingSeenBy(me, { sessionId, request })
  const _id = voiceIdOf(sessionId, request)
  const known = rev === 0 ? undefined : await bookVoices.byId(_id, ['since'])
  const folded = foldedSession(row.log, row)
  const state = row.state === 'closed' ? 'left' : (folded.parties.get(request)?.state ?? 'left')
  const why = whyNoFeedback({ state, hasArrived: party.arrived !== null, startsAt: row.startsAt, endsAt: row.endsAt }, known?.since ?? null, now)
  if (why !== undefined) throw new AppError('NOT_ALLOWED', 'not now', { sentence: why })
  await needSafeText(caller, [text])
  const day = new Date(`${chinaClock(now).date}T00:00:00+08:00`)
  const { title, kind, venueId, venueName, orgPath, date } = row
  const done =
    rev === 0
      ? await bookVoices.insertIfNew({ _id, subject: me, attendee: party.attendee, sessionId, title, kind, venueId, venueName, orgPath, date, text, byKind: isToldByKind(comersTo(row)), rev: 1, act, since: now, day })
      : await bookVoices.updateOne({ _id, subject: me, rev }, { $set: { text, act }, $inc: { rev: 1 } })
  if (done) return { rev: rev + 1 }
  const there = await bookVoices.byId(_id, ['subject', 'act', 'rev'])
  if (there?.subject === me && there.act === act) return { rev: there.rev }
  throw new AppError('CONFLICT', 'another’s words, or others', {
    sentence: there && there.subject !== me ? '家里人已经替这一次写过了，您的没有发出去。有话还可以打电话说。' : '刚才在别处改过，这次没有保存。您写的还在；刷新看一眼，再存一次。',
  })
})

/** Who was seen at the door; where nobody was ticked off, who was booked. */
function comersTo({ log, parties, ...row }: Pick<SessionRow, 'log' | 'parties' | 'capacity' | 'kept'>): number {
  const arrived = Object.values(parties).filter((party) => party.arrived !== null).length
  return arrived > 0 ? arrived : [...foldedSession(log, row).parties.values()].filter(({ state }) => state === 'booked').length
}

import { bookDeskContract } from '@/domain/book/desk-contract'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { bookSessions } from '../collections'
import { takenPlace } from '../move-session'
import { letGo } from '../taken/take-times'
import { toCard } from '../to-card'
import { atPost, sessionAtPost } from './session-at-post'

const { input, output } = bookDeskContract.close

/** Four round trips, the post's own counted: its room and people are free at once. The timer tells everybody within a minute, and frees what they claimed. */
export const close = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now, caller }, input: { sessionId, why } }) => {
  await needSafeText(caller, [why])
  await bookSessions.updateOne({ ...atPost(sessionId, post), state: 'open', endsAt: { $gt: now } }, { $set: { state: 'closed', closedWhy: why, lookAt: now }, $inc: { rulesRev: 1 } })
  const row = await sessionAtPost(sessionId, post)
  if (row.state === 'closed') await letGo(row.taken, takenPlace(row))
  return { session: toCard(row) }
})

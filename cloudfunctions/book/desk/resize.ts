import { bookDeskContract } from '@/domain/book/desk-contract'
import { AppError } from '@/domain/errors'
import { mostEvents } from '@/domain/book/session/session-event'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { toCard } from '../to-card'
import { atPost, sessionAtPost } from './session-at-post'

const { input, output } = bookDeskContract.resize

/** Three round trips, the post's own counted. An event like the others: who waits is offered what comes free by folding the log. Done again it changes nothing more. */
export const resize = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now }, input: { sessionId, capacity, kept } }) => {
  if (kept > capacity) throw new AppError('BAD_INPUT', 'more kept than there are', { sentence: '留给电话和现场的名额比总名额还多，没有改。请改小一点。' })
  await bookSessions.updateOne(
    { ...atPost(sessionId, post), state: 'open', endsAt: { $gt: now }, [`log.${mostEvents - 1}`]: { $exists: false } },
    { $push: { log: { kind: 'resize', at: now, capacity, kept } }, $set: { lookAt: now } },
  )
  return { session: toCard(await sessionAtPost(sessionId, post)) }
})

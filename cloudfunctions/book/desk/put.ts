import { bookDeskContract } from '@/domain/book/desk-contract'
import { mostEvents } from '@/domain/book/session/session-event'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { bookSessions } from '../collections'
import { atPost, sessionAtPost } from './session-at-post'
import { attendeeIn } from './to-attendee'

const { input, output } = bookDeskContract.put

/** Three round trips, the post's own counted. A guest has no account and no quota: one event takes the seat. Kept seats are theirs first, else they stand in line like everybody. */
export const put = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now, caller }, input: { id, sessionId, name, seats } }) => {
  await needSafeText(caller, [name])
  const attendee = `guest:${id}`
  const done = await bookSessions.updateOne(
    { ...atPost(sessionId, post), state: 'open', endsAt: { $gt: now }, [`parties.${id}`]: { $exists: false }, [`log.${mostEvents - 1}`]: { $exists: false } },
    {
      $push: { log: { kind: 'ask', request: id, at: now, seats, by: 'desk' } },
      $set: { [`holder.${attendee}`]: id, [`parties.${id}`]: { attendee, name, seats, by: 'desk', asker: null, post: post.id, arrived: null }, lookAt: now },
    },
  )
  const row = await sessionAtPost(sessionId, post)
  if (!done && !row.parties[id]) throw new AppError('NOT_ALLOWED', `session ${sessionId} takes nobody`, { sentence: '这一场已经结束或不办了，没有登记上。请换一场再登记。' })
  return { attendee: attendeeIn(row, id) }
})

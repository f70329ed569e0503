import { bookDeskContract } from '@/domain/book/desk-contract'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { sessionAtPost } from './session-at-post'
import { attendeeIn } from './to-attendee'

const { input, output } = bookDeskContract.arrive

/** Three round trips, the post's own counted. */
export const arrive = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now }, input: { sessionId, request } }) => {
  const attendee = attendeeIn(await sessionAtPost(sessionId, post), request)
  if (attendee.arrived) return { attendee }
  if (attendee.state !== 'booked') throw new AppError('NOT_ALLOWED', `a request that is ${attendee.state} does not arrive`, { sentence: '这一位现在没有座位，没有签到。有空位的话，先登记再签到。' })
  await bookSessions.updateOne({ _id: sessionId, [`parties.${request}.arrived`]: null }, { $set: { [`parties.${request}.arrived`]: { at: now, post: post.id } } })
  return { attendee: { ...attendee, arrived: true } }
})

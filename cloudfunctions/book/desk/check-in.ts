import { bookDeskContract } from '@/domain/book/desk-contract'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { readTicket } from '../ticket-code'
import { toCard } from '../to-card'
import { atPost, sessionAtPost } from './session-at-post'
import { attendeeIn } from './to-attendee'

const { input, output } = bookDeskContract.checkIn

/**
 * Two round trips, the post's own counted. A code is given only to who has a seat, so the one thing to be asked is whether it was scanned before: that is one guarded update, and a picture of
 * a code that somebody else shows first leaves its owner with a sentence to say so.
 */
export const checkIn = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now }, input: { payload } }) => {
  const read = readTicket(payload, now)
  if (!read.ok && read.why === 'forged') throw new AppError('BAD_INPUT', 'not one of our tickets', { sentence: '这不是我们的签到码。请对方打开“我的预约”，出示签到码。' })
  if (!read.ok) throw new AppError('EXPIRED', 'an old ticket', { sentence: '这个签到码过时了，每分钟换一次新的。请对方打开小程序现场出示，截图不能用。' })
  const { sessionId, request } = read
  const row = await bookSessions.updateAndReturn({ ...atPost(sessionId, post), [`parties.${request}.attendee`]: { $exists: true }, [`parties.${request}.arrived`]: null }, { $set: { [`parties.${request}.arrived`]: { at: now, post: post.id } } })
  if (row) {
    const attendee = attendeeIn(row, request)
    // Given back since the code was made, a minute ago at most.
    if (attendee.state !== 'booked') throw new AppError('NOT_ALLOWED', `a request that is ${attendee.state} is not let in`, { sentence: '这个预约刚刚取消了，现在没有座位。有空位的话，先登记再签到。' })
    return { session: toCard(row), attendee: { ...attendee, arrived: true } }
  }
  const { name } = attendeeIn(await sessionAtPost(sessionId, post), request)
  throw new AppError('ALREADY_USED', 'scanned before', { sentence: `${name}已经签到过了，同一个预约只签一次。要是不是本人，请在名单里核对。` })
})

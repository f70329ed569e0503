import { bookDeskContract } from '@/domain/book/desk-contract'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { releaseClaim } from '../agenda-claim'
import { bookSessions } from '../collections'
import { sessionAtPost } from './session-at-post'
import { attendeeIn } from './to-attendee'

const { input, output } = bookDeskContract.takeOff

/** Four round trips, the post's own counted. Who asked with the phone sees it there, and their quota is free again. */
export const takeOff = procedure('book.desk', input, output).mutation(async ({ ctx: { post, now }, input: { sessionId, request } }) => {
  const attendee = await untilWritten(async () => {
    const row = await sessionAtPost(sessionId, post)
    const before = attendeeIn(row, request)
    const party = row.parties[request]
    const left = { kind: 'leave' as const, request, at: now }
    if (party && before.state !== 'left') {
      const done = await bookSessions.updateOne({ _id: sessionId, [`holder.${party.attendee}`]: request }, { $push: { log: left }, $unset: { [`holder.${party.attendee}`]: true as const }, $set: { lookAt: now } })
      if (!done) return raced
    }
    if (party?.asker) await releaseClaim({ attendee: party.attendee, sessionId, request }, row.quotaMarks)
    return { ...before, state: 'left' as const }
  })
  return { attendee }
})

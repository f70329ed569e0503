import type { PersonId } from '@/domain/account/person-id'
import { bookingContract } from '@/domain/book/booking-contract'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { countBoth } from '../agenda-swap'
import { agendas, bookSessions, type SessionRow } from '../collections'
import { letGoOfOld } from '../let-go-of-old'
import { bookingFields } from './booking-fields'
import { maySee } from './may-see'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.accept

/** Two round trips. Written only over the log that it was decided on: an offer that lapses in the same moment is not taken. Where it comes in the place of another booking, that one is let go of after it. */
export const accept = procedure('book.own', input, output).mutation(async ({ ctx: { me, now }, input: { sessionId, request } }) => {
  const booking = await untilWritten(async () => {
    const row = await bookSessions.byId(sessionId, bookingFields)
    const before = row && toBooking(row, request, me)
    const party = row?.parties[request]
    if (!row || !before || !party || !maySee(party, me)) throw notFound('booking', 'no such request of this person')
    const claim = { attendee: party.attendee, sessionId, request }
    if (before.state === 'booked') {
      if (party.instead) await letGoOfOld(claim, party.instead, now)
      return { ...before, instead: null }
    }
    if (before.state !== 'offered' || before.answerBy === null || now >= new Date(before.answerBy)) {
      throw new AppError('EXPIRED', `a request that is ${before.state} has no offer`, { sentence: '这个空位没有给您留着了，可能过了回话的时间。您可以再排候补，或看看别的场次。' })
    }
    const goes = party.instead && (await goesOld(row, request, me, now))
    if (goes === raced) return raced
    const event = { kind: 'accept' as const, request, at: now }
    const written = await bookSessions.updateOne(
      { _id: sessionId, state: 'open', log: { $size: row.log.length } },
      { $push: { log: event }, $set: { lookAt: now }, ...(party.instead && !goes && { $unset: { [`parties.${request}.instead`]: true as const } }) },
    )
    if (!written) return raced
    if (party.instead && goes) await letGoOfOld(claim, party.instead, now)
    const booking = toBooking({ ...row, log: [...row.log, event] }, request, me)
    return booking ? { ...booking, instead: null } : raced
  })
  return { booking }
})

/**
 * Whether the old booking is let go of for this one. Too late for that, both stand where the quotas have room for both: one more round trip. Throws NOT_ALLOWED where they have not: the offer may be
 * given to the next.
 */
async function goesOld({ _id: sessionId, parties, quotaMarks }: Pick<SessionRow, '_id' | 'parties' | 'quotaMarks'>, request: string, me: PersonId, now: Date): Promise<boolean | typeof raced> {
  const party = parties[request]
  if (!party?.instead) return false
  const { attendee, instead } = party
  const [old, agenda] = await Promise.all([bookSessions.byId(instead.sessionId, bookingFields), agendas.byId(attendee)])
  const was = old && toBooking(old, instead.request, me)
  if (!old || was?.state !== 'booked' || (now < new Date(was.session.rules.cancelUntil) && !was.arrived)) return true
  const both = await countBoth({ attendee, sessionId, request }, agenda, quotaMarks)
  if (both === false) throw new AppError('NOT_ALLOWED', 'the old one can not be let go of, and there is no room for both', { sentence: '原来那一场离开始太近，或已经去过了，不能再换；这类服务的次数也约满了，这个空位没有约上。请点“让给下一家”。' })
  return both === raced ? raced : false
}

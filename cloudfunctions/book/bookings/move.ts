import { bookingContract, type Booking } from '@/domain/book/booking-contract'
import { foldedSession } from '@/domain/book/session/folded-session'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { isMember } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { claimInstead } from '../agenda-swap'
import { agendas, bookSessions, type Party } from '../collections'
import { letGoOfOld } from '../let-go-of-old'
import { attendeeOf } from './attendee-of'
import { bookingFields } from './booking-fields'
import { maySee } from './may-see'
import { giveUp, takeSeat } from './take-seat'
import { toBooking, whoOf } from './to-booking'

const { input, output } = bookingContract.bookings.move

const tooLate = () => new AppError('NOT_ALLOWED', 'too late to move', { sentence: '离开始太近，网上改不了，原来的名额还给您留着。要改时间请打电话告诉场馆。' })
const isFull = () => new AppError('NOT_ALLOWED', 'the new one is full', { sentence: '那一场刚刚约满了，没有改，原来的还给您留着。可以在那边排候补，排到了再换。' })

/**
 * The claim first, counted where the old one was; then the new seat; then the old one goes. Cut before the new seat, the claim waits for the same tap or the timer, and the old one stands; cut after
 * it, the same tap or the timer lets the old one go (`parties.instead`). So there is never neither.
 */
export const move = procedure('book.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { id, from, sessionId, seats, rulesRev, quotas, asMember, waits, people, answers } }) => {
  if (from.sessionId === sessionId) throw new AppError('BAD_INPUT', 'from a session to itself')
  await needSafeText(caller, answers ?? [])
  return untilWritten(async () => {
    const rows = await bookSessions.find({ where: { _id: { $in: [from.sessionId, sessionId] } }, limit: 2, only: bookingFields })
    const [old, next] = [rows.find(({ _id }) => _id === from.sessionId), rows.find(({ _id }) => _id === sessionId)]
    const party = old?.parties[from.request]
    const before = old && toBooking(old, from.request, me)
    if (!old || !party || !before || !maySee(party, me)) throw notFound('booking', 'no such request of this person')
    if (!next) throw notFound('bookSession', `no session ${sessionId}`)
    const done = movedBefore(party, { sessionId, id })
    const there = done !== undefined && next.parties[done]?.attendee === party.attendee ? toBooking(next, done, me) : undefined
    if (before.state === 'left') {
      if (there) return { booking: there, old: before }
      throw new AppError('NOT_ALLOWED', 'nothing to move', { sentence: '原来那一场已经取消，或改到别的场次了，没有再改。想来这一场，直接约就行。' })
    }
    const isTaken = next.parties[id] !== undefined
    if (before.state === 'booked' && !isTaken && (now >= new Date(before.session.rules.cancelUntil) || before.arrived)) throw tooLate()
    const [attendee, agenda] = await Promise.all([attendeeOf(whoOf(party.attendee, me), me, chinaClock(now).date), agendas.byId(party.attendee)])
    const instead = { sessionId: from.sessionId, request: from.request }
    // The claim goes after the seat: without it, another screen may have moved the old one since the sessions were read.
    if (agenda?.claims[from.sessionId]?.request !== from.request && !(await stillHolds(party.attendee, instead))) return raced
    const hasRoom = foldedSession(next.log, next).seats.free >= seats
    if (!waits && !hasRoom && !isTaken) {
      const mine = agenda?.claims[sessionId]
      if (mine?.request === id && !(await giveUp({ attendee: party.attendee, sessionId, request: id }, quotas))) return raced
      throw isFull()
    }
    const request = await claimInstead({ attendee: attendee.attendee, sessionId, request: id }, instead, quotas, agenda, now)
    if (request === raced) return raced
    const claim = { attendee: attendee.attendee, sessionId, request }
    const taken = { claim, comes: { ...attendee, seats, people, answers, isMember: asMember && (await isMember(attendee.member)) }, seen: { rulesRev, quotas }, isOwn: request === id, me, instead, ...(!waits && { logSize: next.log.length }) }
    const booking = await takeSeat(taken, now)
    if (booking === raced) return raced
    if (booking.request !== request || booking.state !== 'booked') return { booking, old: before }
    await letGoOfOld(claim, instead, now, old.quotaMarks)
    const went: Booking = { ...before, state: 'left', movedTo: { sessionId, request } }
    return { booking: { ...booking, instead: null }, old: went }
  })
})

const stillHolds = async (attendee: string, { sessionId, request }: { sessionId: string; request: string }): Promise<boolean> => (await bookSessions.byId(sessionId, ['holder']))?.holder[attendee] === request

/** The request in the new session, where this move went through before: by this tap, or by another guardian's. */
function movedBefore({ movedTo }: Party, to: { sessionId: string; id: string }): string | undefined {
  return movedTo?.sessionId === to.sessionId ? movedTo.request : to.id
}

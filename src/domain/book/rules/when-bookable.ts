/** The rules of time: when a session can be booked at all, and by whom first. */
import { saidDateTime, saidDuration, saidOpening } from './said-opening'
import type { BookableSession, BookingPerson, Refusal } from './refusal'

const hourMs = 3_600_000
const minuteMs = 60_000

export function cancelled({ cancelled: off }: BookableSession): Refusal | undefined {
  if (!off) return undefined
  return { rule: 'cancelled', sentence: off.reason ? `这一场取消了：${off.reason.replace(/[。.！!]$/, '')}。看看别的时间吧。` : '这一场取消了。看看别的时间吧。' }
}

export function past({ startsAt, endsAt }: BookableSession, now: Date): Refusal | undefined {
  if (now.getTime() < Date.parse(startsAt)) return undefined
  return { rule: 'past', sentence: now.getTime() < Date.parse(endsAt) ? '这一场已经开始了。看看后面的场次吧。' : '这一场已经结束了。看看后面的场次吧。' }
}

/** Booking closes the notice before the start; a phone call may still find a seat that is kept for that. */
export function closedForNotice({ startsAt, closesAt }: BookableSession, now: Date): Refusal | undefined {
  const closes = Date.parse(closesAt)
  if (now.getTime() < closes) return undefined
  const notice = saidDuration(Math.round((Date.parse(startsAt) - closes) / minuteMs))
  return { rule: 'closedForNotice', sentence: `这一场提前${notice === '' ? '' : ` ${notice}`}截止预约，现在网上约不上了。还想来，可以打电话问问有没有位置。` }
}

type Person = Pick<BookingPerson, 'isSpecialFamily'>

/** When it opens for this person: for all others, the hours of special families (计生特殊家庭) come off their time; nobody is told whose hours these are. */
function opensFor({ opensAt, audience }: BookableSession, { isSpecialFamily }: Person): Date {
  return new Date(Date.parse(opensAt) + (isSpecialFamily ? 0 : (audience.specialFirstHours ?? 0) * hourMs))
}

/** Of who would have to wait until it is closed: no time is promised that will not come. */
const neverForThem: Refusal = { rule: 'specialFirst', sentence: '这一场留给需要的家庭。看看别的场次吧。' }

/** Everybody is told the moment from which they themselves can book: nobody comes back at the opening to be turned away again. */
export function notOpenYet(session: BookableSession, person: Person, now: Date): Refusal | undefined {
  if (now.getTime() >= Date.parse(session.opensAt)) return undefined
  const opens = opensFor(session, person)
  if (!person.isSpecialFamily && opens.getTime() >= Date.parse(session.closesAt)) return neverForThem
  return { rule: 'notOpenYet', sentence: `${saidOpening(opens, now)}。`, from: opens.toISOString() }
}

/** Booking is open, for those who need it most. */
export function specialFirst(session: BookableSession, person: Person, now: Date): Refusal | undefined {
  const opens = opensFor(session, person)
  if (now.getTime() < Date.parse(session.opensAt) || now.getTime() >= opens.getTime()) return undefined
  if (opens.getTime() >= Date.parse(session.closesAt)) return neverForThem
  return { rule: 'specialFirst', sentence: `这一场先留给需要的家庭，${saidDateTime(opens, now)} 起大家都可以约。`, from: opens.toISOString() }
}

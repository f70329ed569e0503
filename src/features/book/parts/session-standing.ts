import type { Booking } from '@/domain/book/booking-contract'
import type { SessionCard } from '@/domain/book/session/session-card'
import { whoCanBook, type Family } from '@/domain/book/session/who-can-book'

/** How a session stands for this family, in a few words, and what is to be done. */
export interface Standing {
  /** Beside the bar of seats instead of 剩 5 / 共 12. */
  seats?: string
  /** Why not, or what then. */
  why?: string
  action: 'reserve' | 'wait' | 'answer' | 'see' | 'none'
}

const live = ({ state }: Booking) => state === 'booked' || state === 'waiting' || state === 'offered'

export function standingOf(session: SessionCard, family: Family, now: Date): Standing {
  const mine = family.bookings.filter((booking) => booking.session.id === session.id && live(booking))
  const offered = mine.find(({ state }) => state === 'offered')
  if (offered) return { seats: '给您留着', action: 'answer' }
  const [candidate] = whoCanBook(session, family, now)
  if (candidate && !candidate.refusal) {
    if (session.seats.free > 0) return { action: 'reserve', ...(mine.length > 0 && { why: `${mine.map(({ name }) => name).join('、')}已经约上了，还可以给${candidate.name}约` }) }
    return { seats: '已满', action: 'wait', why: session.seats.waiting === 0 ? '排在第一个，有空位马上问您' : `前面有 ${session.seats.waiting} 家，有空位马上问您` }
  }
  const [first] = mine
  if (first) return { seats: first.state === 'booked' ? '约好了' : '在排候补', action: 'see', ...(first.state === 'waiting' && { why: first.ahead === 0 ? '您排第一，有空位马上问您' : `前面还有 ${first.ahead} 家` }) }
  return { action: 'none', ...(candidate?.refusal && { why: candidate.refusal.sentence }), ...(session.seats.free === 0 && { seats: '已满' }) }
}

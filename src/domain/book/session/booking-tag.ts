import type { Booking } from '../booking-contract'

type BookingTag = readonly [tone: 'ok' | 'plain' | 'sun' | 'warn', words: string]

const standing: Readonly<Record<Booking['state'], BookingTag>> = { booked: ['ok', '约好了'], waiting: ['plain', '候补'], offered: ['sun', '等您回话'], left: ['plain', '取消了'], closed: ['warn', '不办了'] }

/** Where a booking stands, in a word. Of what is over nobody is told that they were missing. */
export function bookingTag({ state, arrived, movedTo, session }: Pick<Booking, 'state' | 'arrived' | 'movedTo' | 'session'>, now: Date): BookingTag {
  if (state === 'left' && movedTo) return ['plain', '改约了']
  if (state === 'booked' && arrived) return ['ok', '来过了']
  const isOver = now >= new Date(session.endsAt)
  if (isOver && state === 'booked') return ['plain', '结束了']
  if (isOver && (state === 'waiting' || state === 'offered')) return ['plain', '没排上']
  return standing[state]
}

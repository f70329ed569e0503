import type { Booking } from '@/domain/book/booking-contract'
import { bookingTag } from '@/domain/book/session/booking-tag'

const [before, after] = [new Date('2026-11-26T01:00:00Z'), new Date('2026-11-26T04:00:00Z')]
const session = { endsAt: '2026-11-26T03:00:00Z' } as Booking['session']
const of = (state: Booking['state'], more: Partial<Booking> = {}) => ({ state, arrived: false, movedTo: null, session, ...more })

test.each<[string, ReturnType<typeof of>, Date, string]>([
  ['to come', of('booked'), before, '约好了'],
  ['was there', of('booked', { arrived: true }), after, '来过了'],
  ['was not seen: no word of it', of('booked'), after, '结束了'],
  ['waits', of('waiting'), before, '候补'],
  ['waited in vain', of('waiting'), after, '没排上'],
  ['did not answer', of('offered'), after, '没排上'],
  ['given back', of('left'), after, '取消了'],
  ['moved', of('left', { movedTo: { sessionId: 's', request: 'r' } }), before, '改约了'],
  ['not held', of('closed'), after, '不办了'],
])('%s', (_what, booking, now, words) => expect(bookingTag(booking, now)[1]).toBe(words))

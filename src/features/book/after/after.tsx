import { View } from '@tarojs/components'
import { useAfterBooking } from '@/client/after-queries'
import type { Booking } from '@/domain/book/booking-contract'
import { NoteCard } from './note-card'

/** What comes after a session, below the booking: nothing before it began, nor of one that was not taken. */
export function After({ booking, now }: { booking: Booking; now: Date }) {
  const { state, session, arrived } = booking
  const begun = state === 'booked' && (arrived || now >= new Date(session.startsAt))
  const after = useAfterBooking(booking, begun).data
  if (!begun || !after) return null
  return <View>{after.note && <NoteCard note={after.note} session={session} now={now} />}</View>
}

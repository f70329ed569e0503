import { View } from '@tarojs/components'
import type { SessionCard } from '@/domain/book/session/session-card'
import { keptFree } from '@/domain/book/week/seat-words'
import { accessible } from '@/ui/accessible'
import './seat-bar.scss'

const share = (seats: number, capacity: number) => `${Math.min(100, Math.round((seats / Math.max(1, capacity)) * 1000) / 10)}%`

/** Booked, kept for telephone and door (hatched), free. Its words stand beside it: it says nothing by itself to who listens. */
export function SeatBar({ session }: { session: Pick<SessionCard, 'seats'> }) {
  const { taken, capacity } = session.seats
  return (
    <View className='venue-bar' {...accessible({ hidden: true })}>
      <View className='venue-bar-taken' style={{ width: share(taken, capacity) }} />
      <View className='venue-bar-kept' style={{ width: share(keptFree(session), capacity) }} />
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { useVenueDay } from '@/client/desk/plans'
import { useReadingState } from '@/client/reading-state'
import { useLook } from '@/client/use-look'
import { useWindowWidth } from '@/client/use-wide'
import type { useDeskWeek } from '@/client/desk/sessions'
import type { DayBy } from '@/domain/book/week/day-columns'
import { mondayOf } from '@/domain/book/week/china-week'
import type { SessionCard } from '@/domain/book/session/session-card'
import { Failed } from '@/pages/parts/failed'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { Segmented } from '@/ui/segmented/segmented'
import { StateView } from '@/ui/state-view/state-view'
import { WeekList } from '../week/week-list'
import { DayGrid } from './day-grid'
import './day-view.scss'

interface DayViewProps {
  date: string
  venueId: string | undefined
  reads: ReturnType<typeof useDeskWeek>
  sessions: readonly SessionCard[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** px: narrower, or with large words, a list by time says it better. */
const gridFrom = 960

/** One day of a venue: a column for each room or person where there is room, else a list by time. */
export function DayView({ date, venueId, reads, sessions, chosen, onChoose }: DayViewProps) {
  const state = useReadingState(reads)
  const { large } = useLook()
  const wide = useWindowWidth() >= gridFrom && !large
  const [by, setBy] = useState<DayBy>('room')
  const day = useVenueDay(venueId, date)
  const today = sessions.filter((session) => session.date === date)
  if (state.kind === 'ready' && wide && day.data && (today.length > 0 || day.data.rooms.length > 0)) {
    return (
      <View className='venue-day'>
        <View className='venue-day-by'>
          <Segmented label='按什么分列' value={by} onChange={(key) => setBy(key === 'person' ? 'person' : 'room')} options={[{ key: 'room', label: '按房间' }, { key: 'person', label: '按老师' }]} />
        </View>
        <DayGrid date={date} sessions={today} day={day.data} by={by} chosen={chosen} onChoose={onChoose} />
      </View>
    )
  }
  if (state.kind === 'ready' && today.length > 0) return <WeekList monday={mondayOf(date)} sessions={today} chosen={chosen} onChoose={onChoose} />
  return (
    <DeskList label='这一天的场次'>
      {state.kind === 'loading' && <DeskRowsSkeleton rows={6} />}
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void reads.refetch()} />}
      {state.kind === 'ready' && <StateView picture='pot-sprout' title='这一天没有场次' text='左右翻一翻看别的日子，或者切回“周”。' />}
    </DeskList>
  )
}

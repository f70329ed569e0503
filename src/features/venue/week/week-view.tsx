import { useReadingState } from '@/client/reading-state'
import { useLook } from '@/client/use-look'
import { useWindowWidth } from '@/client/use-wide'
import type { useDeskWeek } from '@/client/desk/sessions'
import type { SessionCard } from '@/domain/book/session/session-card'
import { Failed } from '@/pages/parts/failed'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { StateView } from '@/ui/state-view/state-view'
import type { DraggedTo } from '../move/drag-sessions'
import { WeekGrid } from './week-grid'
import { WeekList } from './week-list'

interface WeekViewProps {
  monday: string
  reads: ReturnType<typeof useDeskWeek>
  sessions: readonly SessionCard[]
  chosen: string | undefined
  onChoose: (id: string) => void
  onDrop: (to: DraggedTo) => void
}

/** px: narrower, or with large words, seven columns would cut every title. */
const gridFrom = 1100

/** The week in each of its states: a calendar where there is room for one, else a list by day. */
export function WeekView({ reads, ...shown }: WeekViewProps) {
  const state = useReadingState(reads)
  const { large } = useLook()
  const asGrid = useWindowWidth() >= gridFrom && !large
  if (state.kind === 'ready' && shown.sessions.length > 0) return asGrid ? <WeekGrid {...shown} /> : <WeekList {...shown} />
  return (
    <DeskList label='这一周的场次'>
      {state.kind === 'loading' && <DeskRowsSkeleton rows={8} />}
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void reads.refetch()} />}
      {state.kind === 'ready' && <StateView picture='pot-sprout' title='这一周没有场次' text={'按周计划开的场次，临近了自动出现。\n要临时加一场，先翻到有场次的一周，点“加一场”。'} />}
    </DeskList>
  )
}

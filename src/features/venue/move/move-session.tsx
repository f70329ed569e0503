import { useRef } from 'react'
import { useVenueDay } from '@/client/desk/plans'
import { useAttendance } from '@/client/desk/sessions'
import { useReadingState } from '@/client/reading-state'
import type { AttendanceList } from '@/domain/book/desk-contract'
import type { VenueDay } from '@/domain/book/plan-contract'
import type { MoveDraft } from '@/domain/book/week/move-draft'
import { Failed } from '@/pages/parts/failed'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { MoveBox } from './move-box'

interface MoveSessionProps {
  id: string
  to?: Partial<MoveDraft> | undefined
  onDone: (words: string) => void
  onClose: () => void
}

/** 移动这一场, once it is known who comes and what its room and people are. */
export function MoveSession({ id, to, onDone, onClose }: MoveSessionProps) {
  const attendance = useAttendance(id)
  const session = attendance.data?.session
  const day = useVenueDay(session?.venueId, session?.date ?? '')
  const [who, where] = [useReadingState(attendance), useReadingState(day)]
  const failed = who.kind === 'failed' ? who.error : session && where.kind === 'failed' ? where.error : undefined
  // What is read anew meanwhile does not change what is being filled in.
  const begun = useRef<{ list: AttendanceList; today: VenueDay }>()
  if (attendance.data && day.data) begun.current ??= { list: attendance.data, today: day.data }
  if (begun.current) return <MoveBox {...begun.current} to={to} onDone={onDone} onClose={onClose} />
  return (
    <DeskDialog wide title='移动这一场' onClose={onClose}>
      {failed ? <Failed error={failed} onRetry={() => void (session ? day : attendance).refetch()} /> : <Skeleton shape='line' width='60%' />}
    </DeskDialog>
  )
}

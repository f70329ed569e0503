import { useAttendance } from '@/client/desk/sessions'
import { useReadingState } from '@/client/reading-state'
import type { SessionCard } from '@/domain/book/session/session-card'
import { Failed } from '@/pages/parts/failed'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { OpenBox } from './open-box'

interface OpenLikeProps {
  /** The session that is to be held once more. */
  id: string
  onOpened: (session: SessionCard) => void
  onClose: () => void
}

/** 加一场, once it is known what the other one is like. */
export function OpenLike({ id, onOpened, onClose }: OpenLikeProps) {
  const query = useAttendance(id)
  const state = useReadingState(query)
  if (state.kind === 'ready') return <OpenBox like={state.data.session} kept={state.data.kept} onOpened={onOpened} onClose={onClose} />
  return (
    <DeskDialog wide title='加一场' onClose={onClose}>
      {state.kind === 'failed' ? <Failed error={state.error} onRetry={() => void query.refetch()} /> : <Skeleton shape='line' width='60%' />}
    </DeskDialog>
  )
}

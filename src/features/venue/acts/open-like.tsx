import { useRef } from 'react'
import { useVenueDay } from '@/client/desk/plans'
import { useAttendance } from '@/client/desk/sessions'
import { useReadingState } from '@/client/reading-state'
import type { SessionCard } from '@/domain/book/session/session-card'
import type { VenueDay } from '@/domain/book/plan-contract'
import { draftLike } from '@/domain/book/week/open-draft'
import { Failed } from '@/pages/parts/failed'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { OpenBox } from './open-box'

interface OpenLikeProps {
  /** The session that is to be held once more; undefined while none is known. */
  id: string | undefined
  /** Whether the week is known: then there is none in it. */
  known: boolean
  onOpened: (session: SessionCard) => void
  onClose: () => void
}

/** Where nobody plans, or nothing is heard of it: the cloud asks whatever is known here. */
const noDay: VenueDay = { rooms: [], staff: [], taken: [] }

/** 加一场, once it is known what the other one is like. */
export function OpenLike({ id, known, onOpened, onClose }: OpenLikeProps) {
  // A week that is read anew meanwhile does not change what is being filled in.
  const like = useRef(id)
  like.current ??= id
  const query = useAttendance(like.current)
  const state = useReadingState(query)
  const session = query.data?.session
  const begins = session && draftLike(session, 0, new Date()).date
  const own = useVenueDay(session?.venueId, session?.date ?? '')
  const there = useVenueDay(session?.venueId, begins ?? '')
  if (state.kind === 'ready' && !own.isPending && !there.isPending) return <OpenBox like={state.data.session} kept={state.data.kept} own={own.data ?? noDay} there={there.data ?? noDay} onOpened={onOpened} onClose={onClose} />
  const none = like.current === undefined && known
  return (
    <DeskDialog wide title='加一场' {...(none && { text: '新的一场照着已有的一场来：地方、给谁来、怎么约都一样。这一周没有场次，先翻到有场次的一周再点“加一场”。' })} onClose={onClose}>
      {state.kind === 'failed' ? <Failed error={state.error} onRetry={() => void query.refetch()} /> : !none && <Skeleton shape='line' width='60%' />}
    </DeskDialog>
  )
}

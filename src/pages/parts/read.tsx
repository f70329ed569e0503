import type { ReactNode } from 'react'
import { useReadingState } from '@/client/reading-state'
import { copyLine } from '@/domain/copy-line'
import type { ErrorCode } from '@/domain/errors'
import { Failed } from './failed'
import { Card } from '@/ui/card/card'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { CopyLineAround, useCopyLineInside } from './copy-line-inside'
import { NotHere, type NotHereProps } from './not-here'
import { RowsSkeleton } from './rows-skeleton'

interface ReadProps<T> {
  of: {
    data: T | undefined
    error: Error | null
    fetchStatus: 'fetching' | 'paused' | 'idle'
    dataUpdatedAt: number
    refetch: () => Promise<unknown>
  }
  /** Rows of the skeleton. */
  rows?: number
  /** What is said when there is no such thing, or it is over. */
  missing?: NotHereProps
  children: (data: T) => ReactNode
}

const gone: readonly ErrorCode[] = ['NOT_FOUND', 'BAD_INPUT', 'EXPIRED', 'ALREADY_USED']

/** Something read from the cloud in each of its states: on its way, not to be had, an older copy, here. */
export function Read<T>({ of, rows = 3, missing, children }: ReadProps<T>) {
  const state = useReadingState(of)
  const { inside, count } = useCopyLineInside(state.kind === 'ready' && state.copyFrom !== undefined)
  if (state.kind === 'loading') return <RowsSkeleton rows={rows} />
  if (state.kind === 'failed' && missing && gone.includes(state.error.code)) {
    return <NotHere {...missing} />
  }
  if (state.kind === 'failed') {
    return (
      <Card>
        <Failed error={state.error} onRetry={() => void of.refetch()} />
      </Card>
    )
  }
  return (
    <>
      {state.copyFrom && !inside && <OfflineStrip text={copyLine(state.copyFrom, new Date())} />}
      <CopyLineAround value={count}>{children(state.data)}</CopyLineAround>
    </>
  )
}

import { useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useReadingState } from '@/client/reading-state'
import { Failed } from '@/pages/parts/failed'
import { LoadMore } from '@/pages/parts/load-more'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'

/** A list of the desk that is read page by page, as src/client/desk gives it. */
export interface PagedQuery<Item> {
  data: Item[] | undefined
  error: Error | null
  fetchStatus: 'fetching' | 'paused' | 'idle'
  dataUpdatedAt: number
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => unknown
  refetch: () => unknown
}

interface QueryListProps<Item> {
  label: string
  query: PagedQuery<Item>
  /** What stands there when there is nothing. */
  empty: ReactNode
  foot?: ReactNode
  children: (items: readonly Item[]) => ReactNode
}

/** A list in each of its states: skeleton, failed, empty, rows and the way to more. */
export function QueryList<Item>({ label, query, empty, foot, children }: QueryListProps<Item>) {
  const state = useReadingState(query)
  useReachBottom(() => {
    if (query.hasNextPage && !query.isFetchingNextPage) query.fetchNextPage()
  })
  return (
    <DeskList label={label} foot={foot}>
      {state.kind === 'loading' && <DeskRowsSkeleton rows={8} />}
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => query.refetch()} />}
      {state.kind === 'ready' && state.data.length === 0 && empty}
      {state.kind === 'ready' && state.data.length > 0 && (
        <>
          {children(state.data)}
          <LoadMore hasMore={query.hasNextPage} loading={query.isFetchingNextPage} failed={query.isFetchNextPageError} onLoad={() => query.fetchNextPage()} />
        </>
      )}
    </DeskList>
  )
}

import { useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useNearSessions } from '@/client/booking-queries'
import { useReader } from '@/client/reader'
import { open, routes } from '@/client/routes'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { isCheckup } from '@/domain/book/session/is-checkup'
import { lastOf } from '@/domain/last-of'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'
import { BookScreen } from '../parts/book-screen'
import { SessionDays } from './session-days'
import { WhereFirst } from './where-first'

const mostRead = 100

/** Where a child's check-up can be booked, for who came from the child's file. */
export function NearCheckups() {
  const [now] = useState(() => new Date())
  const family = useFamilyToBook()
  const reader = useReader()
  const placeId = reader && (reader.placeIds.length < 2 ? undefined : lastOf(reader.placeIds))
  const list = useNearSessions(placeId, { kind: 'consultation' })
  const found = (list.data ?? []).filter(isCheckup)
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  // Other consultations may fill the first pages: one goes on for a while until there is something to show.
  const isEmptyYet = found.length === 0 && list.hasNextPage && !list.isFetchNextPageError && (list.data ?? []).length < mostRead
  useEffect(() => {
    if (isEmptyYet) more()
  })
  useReachBottom(more)
  return (
    <BookScreen title='附近能约的体检'>
      {reader && placeId === undefined ? (
        <WhereFirst />
      ) : (
        <Read of={list} rows={4}>
          {() => (
            <>
              {found.length > 0 && <SessionDays sessions={found} family={family} now={now} />}
              {found.length === 0 && !isEmptyYet && <NoCheckups />}
              {found.length > 0 && <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />}
            </>
          )}
        </Read>
      )}
    </BookScreen>
  )
}

const NoCheckups = () => (
  <Card>
    <StateView
      picture='sunflower'
      title='附近的体检，这里还约不了'
      text={'到社区卫生服务中心或乡镇卫生院就能做，\n先打电话问哪天看。'}
      action='看附近的儿保门诊'
      onAction={() => open(routes.venues({ kind: 'maternalChild' }))}
    />
  </Card>
)

import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useNearSessions, useVenueSessions } from '@/client/booking-queries'
import { useReader } from '@/client/reader'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { useVenue } from '@/client/venue-queries'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { lastOf } from '@/domain/last-of'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { BookScreen } from '../parts/book-screen'
import { NearCheckups } from './near-checkups'
import { SessionDays } from './session-days'
import { WhereFirst } from './where-first'
import './sessions.scss'

/** Sessions that can be booked: around where one lives (`?for=checkup`: children’s check-ups alone), or of one venue. */
export default function SessionsPage() {
  const { venue, for: wanted } = useRouter().params
  if (venue !== undefined) return <OfVenue id={venue} />
  return wanted === 'checkup' ? <NearCheckups /> : <Near />
}

function Near() {
  const [now] = useState(() => new Date())
  const family = useFamilyToBook()
  const reader = useReader()
  const placeId = reader && (reader.placeIds.length < 2 ? undefined : lastOf(reader.placeIds))
  const list = useNearSessions(placeId)
  // Nothing of small children is shown unasked to who is spared that, nor while it is not known who looks.
  const quietly = useReadsQuietly() !== false
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)
  if (reader && placeId === undefined) {
    return (
      <BookScreen title='附近的场次'>
        <WhereFirst />
      </BookScreen>
    )
  }
  return (
    <BookScreen title='附近的场次'>
      <Read of={list} rows={4}>
        {(sessions) => (
          <>
            <SessionDays sessions={sessions.filter((session) => !(quietly && isAboutChildren(session)))} family={family} now={now} />
            <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
          </>
        )}
      </Read>
    </BookScreen>
  )
}

function OfVenue({ id }: { id: string }) {
  const [now] = useState(() => new Date())
  const family = useFamilyToBook()
  const venue = useVenue(id).data
  const list = useVenueSessions(id, now)
  return (
    <BookScreen title='预约场次'>
      {venue && (
        <Card flush>
          <Row leading={<RowSign icon='pin' />} title={venue.name} text={venue.address} arrow onTap={() => open(routes.venue(id))} />
        </Card>
      )}
      <Read of={list} rows={4}>
        {(sessions) => <SessionDays sessions={sessions.filter(({ startsAt }) => new Date(startsAt) > now)} family={family} now={now} ofVenue />}
      </Read>
    </BookScreen>
  )
}

import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useNearSessions, useVenueSessions } from '@/client/booking-queries'
import { useLastHere } from '@/client/last-here'
import { useReader } from '@/client/reader'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useFamilyToBook } from '@/client/use-family-to-book'
import { useVenue } from '@/client/venue-queries'
import { kindsInOrder as serviceKinds, type ServiceKind } from '@/domain/book/plan/service-kind-names'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { narrowed } from '@/domain/book/session/session-filter'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { lastOf } from '@/domain/last-of'
import { saidDate } from '@/domain/said-date'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { PickDay } from '@/ui/date-field/pick-day'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { StateView } from '@/ui/state-view/state-view'
import { BookScreen } from '../parts/book-screen'
import { SessionChips, type Narrowing } from './session-chips'
import { SessionDays } from './session-days'
import './sessions.scss'

/** Sessions that can be booked: around where one lives, or of one venue. */
export default function SessionsPage() {
  const { venue, kind } = useRouter().params
  return venue === undefined ? <Near kind={kindOf(kind)} /> : <OfVenue id={venue} />
}

const kindOf = (kind: string | undefined): ServiceKind | undefined => serviceKinds.find((one) => one === kind)

function Near({ kind }: { kind: ServiceKind | undefined }) {
  const [now] = useState(() => new Date())
  const [narrowing, setNarrowing] = useState<Narrowing>({ filter: 'all', kind })
  const [from, setFrom] = useState('')
  const { spot, ask, isRefused } = useLastHere()
  const today = chinaClock(now).date
  const family = useFamilyToBook()
  const reader = useReader()
  const placeId = reader && (reader.placeIds.length < 2 ? undefined : lastOf(reader.placeIds))
  const list = useNearSessions(placeId, { ...(narrowing.kind && { kind: narrowing.kind }), ...(from !== '' && { from }) })
  // Nothing of small children is shown unasked to who is spared that, nor while it is not known who looks.
  const quietly = useReadsQuietly() !== false
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)
  const all = () => {
    setNarrowing({ filter: 'all', kind: undefined })
    setFrom('')
  }
  if (reader && placeId === undefined) {
    return (
      <BookScreen title='附近的场次'>
        <Card flush>
          <Row leading={<RowSign icon='pin' tone='sun' />} title='您住在哪里？' text='选一下，就看得到附近的场次' arrow onTap={() => open(routes.place('living'))} />
        </Card>
      </BookScreen>
    )
  }
  return (
    <BookScreen title='附近的场次'>
      <SessionChips value={narrowing} onChange={setNarrowing} quietly={quietly} onHere={spot ? undefined : () => void ask()} />
      <View className='sessions-from'>
        <View className='sessions-from-words'>{from === '' ? '从今天起' : `从${saidDate(from, now)}起`}</View>
        <PickDay label='从哪天起' value={from} from={today} to={addDays(today, 60)} onChange={setFrom} />
      </View>
      {isRefused && <Note tone='warn'>没有拿到位置，不要紧，场次照样能看。</Note>}
      <Read of={list} rows={4}>
        {(sessions) => {
          const shown = narrowed(sessions.filter((session) => !(quietly && isAboutChildren(session))), narrowing.filter, family, now)
          return (
            <>
              {shown.length === 0 && list.hasNextPage ? (
                <View className='sessions-note'>前面的都不是，再往后看看。</View>
              ) : shown.length === 0 && (narrowing.filter !== 'all' || narrowing.kind || from !== '') ? (
                <Card>
                  <StateView picture='sunflower' title='没有这样的场次' text={'换个条件看看，\n或者看全部的场次。'} action='看全部的' onAction={all} />
                </Card>
              ) : (
                <SessionDays sessions={shown} family={family} now={now} here={spot} />
              )}
              <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
            </>
          )
        }}
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

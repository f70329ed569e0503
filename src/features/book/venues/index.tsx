import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useReader } from '@/client/reader'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { useVenues } from '@/client/venue-queries'
import { useNearSessions } from '@/client/booking-queries'
import { serviceKindNames } from '@/domain/book/plan/service-kind-names'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { sessionKindOf } from '@/domain/book/venues/needs'
import { lastOf } from '@/domain/last-of'
import { isOfChildren } from '@/domain/book/venues/venue-kinds'
import type { Location } from '@/domain/org/place-shape'
import { provinceId } from '@/domain/org/province-id'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { KeptWords } from '@/ui/kept-words/kept-words'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { BookScreen } from '../parts/book-screen'
import { byDistance } from './by-distance'
import { NeedChips } from './need-chips'
import { NoVenues } from './no-venues'
import { SortNear } from './sort-near'
import { VenueRow } from './venue-row'
import { venuesOf, venuesWords } from './venues-of'
import './venues.scss'

/** Places that help, of one kind, for one need, or all: the nearest first. */
export default function VenuesPage() {
  const of = venuesOf(useRouter().params)
  const { title, text } = venuesWords(of)
  const { large } = useLook()
  const [now] = useState(() => new Date())
  const [here, setHere] = useState<Location>()
  const [wide, setWide] = useState(false)
  const reader = useReader()
  const list = useVenues(of, wide ? [provinceId] : reader?.placeIds)
  // While it is not known who looks, nothing is shown that might hurt a bereaved family; what one asks for by its name one is shown.
  const quietly = useReadsQuietly() !== false
  const isAll = !of.kind && !of.need
  const isHomeless = reader !== undefined && reader.placeIds.length < 2
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)
  // What begins next around, as far as one page of it goes; elsewhere nothing is said.
  const placeId = reader && reader.placeIds.length > 1 ? lastOf(reader.placeIds) : undefined
  const sessions = useNearSessions(placeId).data ?? []
  const nextFree = (venueId: string) => {
    const next = sessions.find((session) => session.venueId === venueId && session.seats.free > 0 && new Date(session.rules.opensAt) <= now && new Date(session.rules.closesAt) > now && !(quietly && isAboutChildren(session)))
    return next && new Date(next.startsAt)
  }
  const kind = of.need && sessionKindOf(of.need)

  return (
    <BookScreen title={title}>
      <View className='venues-answer'>
        <KeptWords text={text} />
      </View>
      {kind && (
        <Card flush className='venues-gap'>
          <Row leading={<RowSign icon='calendar-check' tone='sun' />} title={`附近的${serviceKindNames[kind]}场次`} text='有时间的，点两下就约好' arrow onTap={() => open(routes.sessionsOf(kind))} />
        </Card>
      )}
      {isAll && <NeedChips quietly={quietly} />}
      {isHomeless && (
        <Card flush className='venues-gap'>
          <Row leading={<RowSign icon='pin' tone='sun' />} title='您住在哪里？' text='选一下，先看离您近的' arrow onTap={() => open(routes.place('living'))} />
        </Card>
      )}
      <Read of={list} rows={4}>
        {(venues) => {
          const shown = venues.filter(({ kind }) => !(isAll && quietly && isOfChildren(kind)))
          if (shown.length === 0 && !list.hasNextPage) return <NoVenues what={of.need ? '这样的地方' : isAll ? '能帮忙的地方' : title} onWider={wide || isHomeless ? undefined : () => setWide(true)} />
          return (
            <>
              <View className='venues-gap'>
                <SortNear sorted={here !== undefined} onHere={setHere} />
              </View>
              {byDistance(shown, here).map(({ venue, metres }) => (
                <VenueRow key={venue.id} venue={venue} metres={metres} nextFree={nextFree(venue.id)} now={now} large={large} />
              ))}
              <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
            </>
          )
        }}
      </Read>
    </BookScreen>
  )
}

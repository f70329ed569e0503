import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useNearSessions } from '@/client/booking-queries'
import { useReader } from '@/client/reader'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { useVenues } from '@/client/venue-queries'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { nextFree, sessionsForNeed } from '@/domain/book/session/sessions-for-need'
import { isOfChildren } from '@/domain/book/venues/venue-kinds'
import { lastOf } from '@/domain/last-of'
import type { Location } from '@/domain/org/place-shape'
import { provinceId } from '@/domain/org/province-id'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { KeptWords } from '@/ui/kept-words/kept-words'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Segmented } from '@/ui/segmented/segmented'
import { BookScreen } from '../parts/book-screen'
import { byDistance } from './by-distance'
import { VenueMap } from './map/venue-map'
import { NeedSessions } from './need-sessions'
import { NeedChips } from './need-chips'
import { NoVenues } from './no-venues'
import { SortNear } from './sort-near'
import { VenueRow } from './venue-row'
import { venuesOf, venuesWords } from './venues-of'
import './venues.scss'

const views = [{ key: 'list', label: '列表' }, { key: 'map', label: '地图' }]

/** Places that help, of one kind, for one need, or all: the nearest first. */
export default function VenuesPage() {
  const of = venuesOf(useRouter().params)
  const { title, text } = venuesWords(of)
  const { large } = useLook()
  const [now] = useState(() => new Date())
  const [here, setHere] = useState<Location>()
  const [isMap, setIsMap] = useState(false)
  const [wide, setWide] = useState(false)
  const reader = useReader()
  const list = useVenues(of, wide ? [provinceId] : reader?.placeIds)
  // While it is not known who looks, nothing is shown that might hurt a bereaved family; what one asks for by its name one is shown.
  const quietly = useReadsQuietly() !== false
  const isAll = !of.kind && !of.need
  const isHomeless = reader !== undefined && reader.placeIds.length < 2
  // What begins next around is asked for the tab already: a place's next free time comes from it.
  const sessions = (useNearSessions(isHomeless ? undefined : lastOf(reader?.placeIds ?? [])).data ?? []).filter((session) => !(quietly && isAboutChildren(session)))
  const free = nextFree(sessions, now)
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)

  return (
    <BookScreen title={title}>
      <View className='venues-answer'>
        <KeptWords text={text} />
      </View>
      {isAll && <NeedChips quietly={quietly} />}
      {isHomeless && (
        <Card flush className='venues-gap'>
          <Row leading={<RowSign icon='pin' tone='sun' />} title='您住在哪里？' text='选一下，先看离您近的' arrow onTap={() => open(routes.place('living'))} />
        </Card>
      )}
      {of.need && <NeedSessions sessions={sessionsForNeed(sessions, of.need)} />}
      <Read of={list} rows={4}>
        {(venues) => {
          const shown = venues.filter(({ kind }) => !(isAll && quietly && isOfChildren(kind)))
          if (shown.length === 0 && !list.hasNextPage) return <NoVenues what={of.need ? '这样的地方' : isAll ? '能帮忙的地方' : title} onWider={wide || isHomeless ? undefined : () => setWide(true)} />
          const placed = byDistance(shown, here)
          const mapped = placed.flatMap(({ venue }) => (venue.spot ? [{ ...venue, spot: venue.spot }] : []))
          const numberOf = (id: string) => (isMap ? mapped.findIndex((one) => one.id === id) + 1 || undefined : undefined)
          return (
            <>
              {mapped.length > 0 && <Segmented label='怎么看' options={views} value={isMap ? 'map' : 'list'} onChange={(view) => setIsMap(view === 'map')} />}
              {isMap && <VenueMap venues={mapped} here={here} />}
              <View className='venues-gap'>
                <SortNear sorted={here !== undefined} onHere={setHere} />
              </View>
              {placed.map(({ venue, metres }) => (
                <VenueRow key={venue.id} venue={venue} number={numberOf(venue.id)} metres={metres} free={free.get(venue.id)} now={now} large={large} />
              ))}
              <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
            </>
          )
        }}
      </Read>
    </BookScreen>
  )
}

import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useNearSessions } from '@/client/booking-queries'
import { useLastHere } from '@/client/last-here'
import { useReader } from '@/client/reader'
import { useReadsQuietly } from '@/client/reads-quietly'
import { useFamilyToBook } from '@/client/use-family-to-book'
import type { ServiceKind } from '@/domain/book/plan/service-kind-names'
import { isAboutChildren } from '@/domain/book/session/about-children'
import { wishedSessions, type Wishes } from '@/domain/book/session/wished-sessions'
import { lastOf } from '@/domain/last-of'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { StateView } from '@/ui/state-view/state-view'
import { BookScreen } from '../parts/book-screen'
import { DayStrip } from './day-strip'
import { SessionDays } from './session-days'
import { WhereFirst } from './where-first'
import { WishChips } from './wish-chips'

const noWishes: Wishes = { forUs: false, weekend: false, walkable: false }
/** Narrowed down, one goes on through the pages until there is something to show. */
const enough = 6

/** What can be booked next around where one lives, narrowed down by who comes, kind, day and distance. */
export function NearHome() {
  const [now] = useState(() => new Date())
  const [wishes, setWishes] = useState(noWishes)
  const [kind, setKind] = useState<ServiceKind>()
  const [on, setOn] = useState<string>()
  const { spot: here, ask, isAsking, isRefused } = useLastHere()
  const family = useFamilyToBook()
  const reader = useReader()
  const placeId = reader && (reader.placeIds.length < 2 ? undefined : lastOf(reader.placeIds))
  const list = useNearSessions(placeId, { kind, on })
  // Nothing of small children is shown unasked to who is spared that, nor while it is not known who looks.
  const quietly = useReadsQuietly() !== false
  const isWished = wishes.forUs || wishes.weekend || wishes.walkable
  const shown = wishedSessions((list.data ?? []).filter((session) => !(quietly && isAboutChildren(session))), wishes, { family, here, now })
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  const goesOn = (isWished || quietly) && shown.length < enough && list.hasNextPage && !list.isFetchNextPageError
  useEffect(() => {
    if (goesOn) more()
  })
  useReachBottom(more)
  const wish = async (wished: Wishes) => {
    if (wished.walkable && !here && !(await ask())) return
    setWishes(wished)
  }
  return (
    <BookScreen title='附近的场次'>
      {reader && placeId === undefined ? (
        <WhereFirst />
      ) : (
        <>
          <DayStrip now={now} on={on} onChoose={setOn} />
          <View className='sessions-chips'>
            <WishChips wishes={wishes} kind={kind} family={family} quietly={quietly} busy={isAsking} onWish={(wished) => void wish(wished)} onKind={setKind} />
          </View>
          {isRefused && <Note tone='warn'>没有拿到位置，不要紧：下面是您住的区县里的场次。</Note>}
          {here && <Note tone='ok'>远近只在这台手机上算，位置不发出去，也不存。</Note>}
          <Read of={list} rows={4}>
            {() =>
              shown.length === 0 && !goesOn && (isWished || kind || on !== undefined) ? (
                <NothingSo onAll={() => {
                  setWishes(noWishes)
                  setKind(undefined)
                  setOn(undefined)
                }} />
              ) : (
                <>
                  {(shown.length > 0 || !goesOn) && <SessionDays sessions={shown} family={family} now={now} here={here} />}
                  <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
                </>
              )
            }
          </Read>
        </>
      )}
    </BookScreen>
  )
}

const NothingSo = ({ onAll }: { onAll: () => void }) => (
  <Card>
    <StateView picture='sunflower' title='这样的场次最近没有' text={'换个日子，或放宽一点看看。\n新的场次排好就在这里。'} action='看全部场次' onAction={onAll} />
  </Card>
)

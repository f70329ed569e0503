import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { usePiecesOfKind } from '@/client/learn-queries'
import { useReader } from '@/client/reader'
import { useReadingState } from '@/client/reading-state'
import { useReadsQuietly } from '@/client/reads-quietly'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { chinaClock } from '@/domain/china-time'
import { copyLine } from '@/domain/copy-line'
import { isParentingArticle } from '@/domain/learn/parenting'
import { ArticleCards } from '@/pages/parts/article-cards'
import { ArticleCardsSkeleton } from '@/pages/parts/article-cards-skeleton'
import { Failed } from '@/pages/parts/failed'
import { HeldBack } from '@/pages/parts/held-back'
import { LoadMore } from '@/pages/parts/load-more'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Screen } from '@/ui/screen/screen'
import { StateView } from '@/ui/state-view/state-view'
import { AskPlace } from './ask-place'
import { listedKind, listedKinds } from './kinds'
import './index.scss'

/** All policy answers, notices or kits, newest first. A notice that no longer holds has left. */
export default function KindPage() {
  const kind = listedKind(useRouter().params.kind)
  const { title, text, empty, near, asksPlace } = listedKinds[kind]
  const look = useLook()
  const reader = useReader()
  const list = usePiecesOfKind(kind, near ? reader?.placeIds : [])
  const quietly = useReadsQuietly()
  const [shown, setShown] = useState(false)
  const [today] = useState(() => chinaClock(new Date()).date)
  const read = useReadingState(list)
  const state = quietly === undefined && read.kind === 'ready' ? ({ kind: 'loading' } as const) : read
  const isHolding = quietly !== false && !shown
  const holding = list.data?.filter(({ until }) => until === null || until >= today) ?? []
  const cards = holding.filter((card) => !isHolding || !isParentingArticle(card))
  // The province alone is what is known of who never said where they live.
  const asks = asksPlace && reader !== undefined && reader.placeIds.length < 2
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)

  return (
    <Screen {...look.screen}>
      <NavBar {...look.nav} title={title} onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        <View className='kind-answer'>{text}</View>
        {state.kind === 'loading' && <ArticleCardsSkeleton rows={4} />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={() => void list.refetch()} />
          </Card>
        )}
        {state.kind === 'ready' && (
          <>
            {state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, new Date())} />}
            {asks && <AskPlace hasCards={holding.length > 0 || list.hasNextPage} />}
            {holding.length === 0 && !list.hasNextPage ? (
              !asks && (
                <Card>
                  <StateView picture='pot-sprout' title='现在是空的' text={empty} action='返回看看别的' onAction={back} />
                </Card>
              )
            ) : (
              <>
                {cards.length > 0 && <ArticleCards cards={cards} large={look.large} />}
                <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
                {cards.length < holding.length && <HeldBack onShow={() => setShown(true)} />}
              </>
            )}
          </>
        )}
      </View>
    </Screen>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTopics } from '@/client/learn-queries'
import { useReader } from '@/client/reader'
import { useReadingState } from '@/client/reading-state'
import { useReadsQuietly } from '@/client/reads-quietly'
import { back } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { copyLine } from '@/domain/copy-line'
import { nearestTopics } from '@/domain/learn/nearest-topics'
import { isParentingTopic } from '@/domain/learn/parenting'
import { ArticleCardsSkeleton } from '@/pages/parts/article-cards-skeleton'
import { Failed } from '@/pages/parts/failed'
import { HeldBack } from '@/pages/parts/held-back'
import { TopicCards } from '@/pages/parts/topic-cards'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Screen } from '@/ui/screen/screen'
import './index.scss'

/** Every set of reading. */
export default function TopicsPage() {
  const look = useLook()
  const reader = useReader()
  const topics = useTopics(reader?.placeIds)
  const quietly = useReadsQuietly()
  const [shown, setShown] = useState(false)
  const read = useReadingState(topics)
  const state = (quietly === undefined || !reader) && read.kind === 'ready' ? ({ kind: 'loading' } as const) : read
  const isHolding = quietly !== false && !shown
  const kept = state.kind === 'ready' && reader ? nearestTopics(state.data, reader).filter((topic) => !isHolding || !isParentingTopic(topic)) : []

  return (
    <Screen {...look.screen}>
      <NavBar {...look.nav} title='全部专题' onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {state.kind === 'loading' && <ArticleCardsSkeleton rows={4} />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={() => void topics.refetch()} />
          </Card>
        )}
        {state.kind === 'ready' && (
          <>
            {state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, new Date())} />}
            <TopicCards topics={kept} />
            {kept.length < state.data.length && (
              <View className='topics-held'>
                <HeldBack onShow={() => setShown(true)} />
              </View>
            )}
          </>
        )}
      </View>
    </Screen>
  )
}

import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useLatest, useTopics } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useSavedRows } from '@/client/saved-articles'
import { useSettings } from '@/client/settings'
import { copyLine } from '@/domain/copy-line'
import { isParentingArticle, isParentingTopic } from '@/domain/learn/parenting'
import { Card } from '@/ui/card/card'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { ArticleCards } from '../parts/article-cards'
import { ArticleCardsSkeleton } from '../parts/article-cards-skeleton'
import { Failed } from '../parts/failed'
import { Foot } from '../parts/foot'
import { HeldBack } from '../parts/held-back'
import { LoadMore } from '../parts/load-more'
import { TabScreen } from '../tab-screen'
import { TopicCards } from '../parts/topic-cards'

/** Everything there is to read: what was saved, topic by topic, and the newest first. */
export default function Learn() {
  const { large } = useSettings()
  const latest = useLatest()
  const topics = useTopics()
  const saved = useSavedRows()
  const quietly = useReadsQuietly()
  const [shown, setShown] = useState(false)
  const read = useReadingState(latest)
  const state = quietly === undefined && read.kind === 'ready' ? ({ kind: 'loading' } as const) : read
  const isHolding = quietly !== false && !shown
  const kept = topics.data?.filter((topic) => !isHolding || !isParentingTopic(topic))
  const more = () => {
    if (latest.hasNextPage && !latest.isFetchingNextPage) void latest.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)

  return (
    <TabScreen tab='learn'>
      {state.kind === 'ready' && state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, new Date())} />}
      <Card flush>
        <Row
          leading={<RowSign icon='bookmark' tone='sun' />}
          title={saved.length > 0 ? `我收藏的 ${saved.length} 篇` : '我收藏的'}
          text={saved.length > 0 ? '已存在手机里，没网也能看' : '读文章时点“收藏”，没网也能看'}
          onTap={() => open(routes.saved)}
          arrow
        />
      </Card>
      {quietly !== undefined && kept && kept.length > 0 && (
        <Section title='一个一个讲清楚'>
          <TopicCards topics={kept} />
        </Section>
      )}
      <Section title='最新文章'>
        {state.kind === 'loading' && <ArticleCardsSkeleton rows={4} />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={() => void Promise.all([latest.refetch(), topics.refetch()])} />
          </Card>
        )}
        {state.kind === 'ready' && (
          <>
            <ArticleCards cards={isHolding ? state.data.filter((card) => !isParentingArticle(card)) : state.data} large={large} />
            <LoadMore hasMore={latest.hasNextPage} loading={latest.isFetchingNextPage} failed={latest.isFetchNextPageError} onLoad={more} />
          </>
        )}
      </Section>
      {quietly && !shown && state.kind === 'ready' && <HeldBack onShow={() => setShown(true)} />}
      <Foot />
    </TabScreen>
  )
}

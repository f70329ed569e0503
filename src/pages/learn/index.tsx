import { useReachBottom } from '@tarojs/taro'
import { useLatest, useTopics } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { open, routes } from '@/client/routes'
import { useSavedRows } from '@/client/saved-articles'
import { useSettings } from '@/client/settings'
import { copyLine } from '@/domain/copy-line'
import { Card } from '@/ui/card/card'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { ArticleCards } from '../parts/article-cards'
import { ArticleCardsSkeleton } from '../parts/article-cards-skeleton'
import { Failed } from '../parts/failed'
import { Foot } from '../parts/foot'
import { LoadMore } from '../parts/load-more'
import { TabScreen } from '../tab-screen'
import { TopicCards } from '../parts/topic-cards'

/** Everything there is to read: what was saved, topic by topic, and the newest first. */
export default function Learn() {
  const { large } = useSettings()
  const latest = useLatest()
  const topics = useTopics()
  const saved = useSavedRows()
  const state = useReadingState(latest)
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
      {topics.data && topics.data.length > 0 && (
        <Section title='一个一个讲清楚'>
          <TopicCards topics={topics.data} />
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
            <ArticleCards cards={state.data} large={large} />
            <LoadMore hasMore={latest.hasNextPage} loading={latest.isFetchingNextPage} failed={latest.isFetchNextPageError} onLoad={more} />
          </>
        )}
      </Section>
      <Foot />
    </TabScreen>
  )
}

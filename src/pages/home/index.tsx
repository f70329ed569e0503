import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { useLatest, useTopics } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { routes } from '@/client/routes'
import { useSettings } from '@/client/settings'
import { chinaClock } from '@/domain/china-time'
import { copyLine } from '@/domain/copy-line'
import { seasonalPicks } from '@/domain/learn/season'
import { Card } from '@/ui/card/card'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Section } from '@/ui/section/section'
import { ArticleCards } from '../parts/article-cards'
import { ArticleCardsSkeleton } from '../parts/article-cards-skeleton'
import { Failed } from '../parts/failed'
import { Foot } from '../parts/foot'
import { TabScreen } from '../tab-screen'
import { TopicCards } from '../parts/topic-cards'
import { Brand } from './brand'
import { Greeting } from './greeting'
import { KeyTaskGrid } from './key-task-grid'
import { TodayCard } from './today-card'

/** What concerns the person today, the six key tasks, and what is new: read in one call. */
export default function Home() {
  const { large } = useSettings()
  const [now] = useState(() => new Date())
  const latest = useLatest()
  const topics = useTopics()
  const state = useReadingState(latest)
  useShareAppMessage(() => ({ title: '向日葵：家里的健康事，都在这里', path: routes.home }))

  const cards = state.kind === 'ready' ? state.data : undefined
  const picks = cards && seasonalPicks(cards, chinaClock(now).month, large ? 1 : 2)
  const others = cards?.filter((card) => !picks?.some((pick) => pick.card.id === card.id)).slice(0, large ? 3 : 5)
  const retry = () => void Promise.all([latest.refetch(), topics.refetch()])

  return (
    <TabScreen tab='home' brand={<Brand />}>
      <Greeting now={now} />
      {state.kind === 'ready' && state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, now)} />}
      <TodayCard now={now} picks={picks} failed={state.kind === 'failed'} />
      <KeyTaskGrid />
      <Section title='最新文章' more='全部' onMore={() => void Taro.switchTab({ url: routes.learn })}>
        {state.kind === 'loading' && <ArticleCardsSkeleton rows={3} />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={retry} />
          </Card>
        )}
        {others && <ArticleCards cards={others} large={large} />}
      </Section>
      {!large && topics.data && topics.data.length > 0 && (
        <Section title='一个一个讲清楚'>
          <TopicCards topics={topics.data.slice(0, 4)} />
        </Section>
      )}
      <Foot />
    </TabScreen>
  )
}

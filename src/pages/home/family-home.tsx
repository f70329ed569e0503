import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useInboxSummary } from '@/client/account-queries'
import { useFirstChoice } from '@/client/first-choice'
import { useLatest, useTopics } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useSettings } from '@/client/settings'
import { called } from '@/domain/account/called'
import type { Me } from '@/domain/account/contract/profile'
import { stageWords } from '@/domain/account/stages'
import { chinaClock } from '@/domain/china-time'
import { copyLine } from '@/domain/copy-line'
import { greeting } from '@/domain/greeting'
import { isParentingArticle, isParentingTopic } from '@/domain/learn/parenting'
import { seasonalPicks } from '@/domain/learn/season'
import { stagePicks } from '@/domain/learn/stage-picks'
import { Card } from '@/ui/card/card'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'
import { ArticleCards } from '../parts/article-cards'
import { ArticleCardsSkeleton } from '../parts/article-cards-skeleton'
import { Brand } from '../parts/brand'
import { Failed } from '../parts/failed'
import { Foot } from '../parts/foot'
import { TopicCards } from '../parts/topic-cards'
import { WarmHead } from '../parts/warm-head'
import { TabScreen } from '../tab-screen'
import { KeyTaskGrid } from './key-task-grid'
import { PlaceLine } from './place-line'
import { TodayCard } from './today-card'
import './home-first.scss'

interface FamilyHomeProps {
  /** Null: nobody has signed in, or it is not to be had now. Undefined: on its way. */
  me: Me | null | undefined
  now: Date
}

/** What concerns the person today, the six key tasks, and what fits the family or is new. */
export function FamilyHome({ me, now }: FamilyHomeProps) {
  const { large } = useSettings()
  const latest = useLatest()
  const topics = useTopics()
  const inbox = useInboxSummary().data
  const first = useFirstChoice()
  const read = useReadingState(latest)
  const quietly = useReadsQuietly() !== false
  // While it is not known who looks, nothing is shown that might hurt a bereaved family.
  const state = me === undefined && read.kind === 'ready' ? ({ kind: 'loading' } as const) : read

  const place = me ? me.place : first.place
  const stages = quietly ? [] : (me?.stages ?? first.stages)
  const cards = state.kind === 'ready' ? state.data.filter((card) => !quietly || !isParentingArticle(card)) : undefined
  const shownTopics = topics.data?.filter((topic) => !quietly || !isParentingTopic(topic))
  const picks = cards && seasonalPicks(cards, chinaClock(now).month, large ? 1 : 2)
  const rest = cards?.filter((card) => !picks?.some((pick) => pick.card.id === card.id))
  const chosen = rest && stagePicks(rest, stages, large ? 2 : 3)
  const others = rest?.filter((card) => !chosen?.includes(card)).slice(0, large ? 3 : 5)
  const retry = () => void Promise.all([latest.refetch(), topics.refetch()])

  return (
    <TabScreen tab='home' brand={<Brand name='向日葵' />}>
      <WarmHead
        title={me ? `${greeting(now)}，${called(me)}` : greeting(now)}
        text={
          place ? (
            <PlaceLine names={place.names} />
          ) : (
            <>
              <View className='warm-part'>家里的健康事，</View>
              <View className='warm-part'>都在这里</View>
            </>
          )
        }
      />
      {state.kind === 'ready' && state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, now)} />}
      {me === null && !quietly && !first.asked && (
        <Card flush className='home-first'>
          <Row leading={<RowSign icon='pin' tone='sun' />} title='点两下，只给您看用得上的' text='住哪里、家里是哪一段，不用登录' arrow onTap={() => open(routes.first)} />
        </Card>
      )}
      {me && inbox && inbox.toDo > 0 && (
        <Card flush className='home-first'>
          <Row leading={<RowSign icon='bell' tone='sun' />} title={inbox.first ?? '有消息等您'} trailing={<Tag tone='sun' dot>{`${inbox.toDo} 条要办`}</Tag>} arrow onTap={() => open(routes.inbox)} />
        </Card>
      )}
      <TodayCard now={now} picks={picks} failed={state.kind === 'failed'} />
      <KeyTaskGrid quietly={quietly} />
      {chosen && chosen.length > 0 && (
        <Section title='为您家选的' note={`因为${stages.map((stage) => stageWords[stage].title).join('、')}`}>
          <ArticleCards cards={chosen} large={large} />
        </Section>
      )}
      <Section title='最新文章' more='全部' onMore={() => void Taro.switchTab({ url: routes.learn })}>
        {state.kind === 'loading' && <ArticleCardsSkeleton rows={3} />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={retry} />
          </Card>
        )}
        {others && <ArticleCards cards={others} large={large} />}
      </Section>
      {!large && cards && shownTopics && shownTopics.length > 0 && (
        <Section title='一个一个讲清楚'>
          <TopicCards topics={shownTopics.slice(0, 4)} />
        </Section>
      )}
      <Foot />
    </TabScreen>
  )
}

import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useArticleList, type ListOf } from '@/client/learn-queries'
import { useReadingState } from '@/client/reading-state'
import { useReadsQuietly } from '@/client/reads-quietly'
import { back, open, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { copyLine } from '@/domain/copy-line'
import { keyTaskNames, keyTasks } from '@/domain/key-task'
import { isParentingArticle, isParentingTopic } from '@/domain/learn/parenting'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Screen } from '@/ui/screen/screen'
import { StateView } from '@/ui/state-view/state-view'
import { ArticleCards } from '@/pages/parts/article-cards'
import { ArticleCardsSkeleton } from '@/pages/parts/article-cards-skeleton'
import { Failed } from '@/pages/parts/failed'
import { HeldBack } from '@/pages/parts/held-back'
import { LoadMore } from '@/pages/parts/load-more'
import { TopicByline } from '@/pages/parts/topic/topic-byline'
import { TopicLead } from '@/pages/parts/topic/topic-lead'
import { Withdrawn } from '../article/withdrawn'
import { ShareTopic } from './share-topic'
import './index.scss'

/** What the address asks for: `?task=` one of the six key tasks, or `?topic=` a topic. */
function listOf(params: Partial<Record<string, string>>): ListOf {
  const keyTask = keyTasks.find((task) => task === params.task)
  return keyTask ? { keyTask } : { topicId: params.topic ?? '' }
}

/** The articles of one topic or key task. */
export default function TopicPage() {
  const of = listOf(useRouter().params)
  const look = useLook()
  const list = useArticleList(of)
  const quietly = useReadsQuietly()
  const [shown, setShown] = useState(false)
  const read = useReadingState(list)
  const state = quietly === undefined && read.kind === 'ready' ? ({ kind: 'loading' } as const) : read
  // Who opens what is about children by its own name wants to see it.
  const isAskedFor = 'keyTask' in of ? of.keyTask === 'healthyBirth' : list.topic !== undefined && isParentingTopic(list.topic)
  const isHolding = quietly !== false && !shown && !isAskedFor
  const cards = list.data?.filter((card) => !isHolding || !isParentingArticle(card)) ?? []
  const title = 'keyTask' in of ? keyTaskNames[of.keyTask] : (list.topic?.title ?? '专题')
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)

  return (
    <Screen {...look.screen}>
      <NavBar {...look.nav} title={title} onBack={back} />
      <View className='main' {...accessible({ role: 'main' })}>
        {state.kind === 'loading' && <ArticleCardsSkeleton rows={4} />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={() => void list.refetch()} />
          </Card>
        )}
        {state.kind === 'ready' && list.withdrawn && (
          <Card>
            <Withdrawn withdrawn={list.withdrawn} what='这个专题' now={new Date()} />
          </Card>
        )}
        {state.kind === 'ready' && !list.withdrawn && (
          <>
            {state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, new Date())} />}
            {'keyTask' in of && (of.keyTask === 'familySupport' || of.keyTask === 'rights') && (
              <Card flush>
                <Row leading={<RowSign icon='yuan' />} title='能享受什么' text='补贴、保险、贴息，自己对一对条件' arrow onTap={() => open(routes.programmes)} />
              </Card>
            )}
            {list.topic && <TopicLead summary={list.topic.summary} />}
            {list.topic && <ShareTopic topic={list.topic} />}
            {cards.length === 0 && !list.hasNextPage && !isHolding ? (
              <Card>
                <StateView picture='pot-sprout' title='这里还没有文章' text='正在写，过些日子再来看。' action='返回看看别的' onAction={back} />
              </Card>
            ) : (
              <>
                <ArticleCards cards={cards} large={look.large} />
                <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
                {isHolding && list.data?.some(isParentingArticle) && <HeldBack onShow={() => setShown(true)} />}
                {list.topic && !list.hasNextPage && <TopicByline topic={list.topic} />}
              </>
            )}
          </>
        )}
      </View>
    </Screen>
  )
}

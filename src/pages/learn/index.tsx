import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTopics } from '@/client/learn-queries'
import { useReader } from '@/client/reader'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import type { Stage } from '@/domain/account/stages'
import { nearestTopics } from '@/domain/learn/nearest-topics'
import { isParentingTopic } from '@/domain/learn/parenting'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Foot } from '../parts/foot'
import { SearchEntry } from '../parts/search-entry'
import { TopicCards } from '../parts/topic-cards'
import { TabScreen } from '../tab-screen'
import { LearnFeed } from './learn-feed'
import { SavedRow } from './saved-row'
import { StageChips } from './stage-chips'
import './index.scss'

/** So many topics are laid out; all of them are one tap further. */
const mostTopics = 4

/** 学堂: look for something, what is for this reader, topics, policies and notices, and what is new. */
export default function Learn() {
  const known = useReader()
  const topics = useTopics(known?.placeIds)
  const readsQuietly = useReadsQuietly()
  const [showsAll, setShowsAll] = useState(false)
  const [stage, setStage] = useState<Stage>()
  const quietly = showsAll ? false : readsQuietly
  // Who wants to see everything is shown what is for anybody.
  const reader = showsAll && known ? { ...known, stages: [], groups: [] } : known
  const kept = quietly === undefined || !reader ? [] : nearestTopics(topics.data ?? [], reader).filter((topic) => !quietly || !isParentingTopic(topic)).slice(0, mostTopics)

  return (
    <TabScreen tab='learn'>
      <SearchEntry examples={quietly === false ? '夜里发烧、打疫苗' : '睡不着、家庭医生'} />
      {quietly === false && (
        <View className='learn-chips'>
          <StageChips chosen={stage} onChoose={setStage} />
        </View>
      )}
      <LearnFeed key={stage ?? ''} reader={reader} stage={stage} quietly={quietly} onShowAll={() => setShowsAll(true)}>
        {kept.length > 0 && (
          <Section title='一个一个讲清楚' more='全部专题' onMore={() => open(routes.topics)}>
            <TopicCards topics={kept} />
          </Section>
        )}
        <Section title='政策和通知'>
          <Card flush>
            <Row leading={<RowSign icon='document' />} title='政策问答' text='能领什么、怎么办，用白话讲' arrow onTap={() => open(routes.policies)} />
            <Row leading={<RowSign icon='pin' />} title='本地通知' text='您住的地方发的' arrow onTap={() => open(routes.notices)} />
          </Card>
        </Section>
        <View className='learn-gap'>
          <Card flush>
            <Row leading={<RowSign icon='ask' />} title='健康素养自测' text='20 道题，做一道讲一道，不记分' arrow onTap={() => open(routes.quiz)} />
            <SavedRow />
          </Card>
        </View>
      </LearnFeed>
      <View className='learn-gap'>
        <Card flush>
          <Row title='宣讲包' text='给宣讲员的讲稿和准备' arrow onTap={() => open(routes.kits)} />
        </Card>
      </View>
      <Foot />
    </TabScreen>
  )
}

import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useFamiliesAtHome, useInboxSummary } from '@/client/account-queries'
import { knowsPregnancy } from '@/client/grow/pregnancy-file'
import { useFirstChoice } from '@/client/first-choice'
import { useFeed } from '@/client/learn-queries'
import { useReader } from '@/client/reader'
import { useReadingState } from '@/client/reading-state'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useSettings } from '@/client/settings'
import { called } from '@/domain/account/called'
import type { Me } from '@/domain/account/contract/profile'
import { copyLine } from '@/domain/copy-line'
import { greeting } from '@/domain/greeting'
import { homeFeed } from '@/domain/learn/home-feed'
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
import { SearchEntry } from '../parts/search-entry'
import { UrgentNotices } from '../parts/urgent-notices'
import { WarmHead } from '../parts/warm-head'
import { TabScreen } from '../tab-screen'
import { GrowRows } from './grow-rows'
import { KeyTaskGrid } from './key-task-grid'
import { PregnancyRows } from './pregnancy-rows'
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
  const reader = useReader()
  const feed = useFeed(reader)
  const inbox = useInboxSummary().data
  const first = useFirstChoice()
  const state = useReadingState(feed)
  // After the first screen: how old the children are decides what is timely.
  const families = useFamiliesAtHome(Boolean(me) && state.kind === 'ready').data
  // While it is not known who looks, nothing is shown that might hurt a bereaved family.
  const quietly = useReadsQuietly() !== false

  // Shown where the person began it, however quietly they read otherwise; asked for where there may be one.
  const invited = quietly || !me ? undefined : (['pregnant', 'planning'] as const).find((stage) => me.stages.includes(stage))
  const isPregnant = Boolean(me) && (invited === 'pregnant' || knowsPregnancy())

  const place = me ? me.place : first.place
  const kids = quietly || !me ? [] : (families ?? []).flatMap(({ children }) => children)
  const fed = state.kind === 'ready' && reader ? homeFeed({ moments: feed.moments ?? [], items: state.data, reader, quietly, large }) : undefined

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
      <View className='home-search'>
        <SearchEntry examples={quietly ? '睡不着、家庭医生' : '夜里发烧、打疫苗'} />
      </View>
      <UrgentNotices cards={feed.moments ?? []} now={now} />
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
      <TodayCard now={now} picks={fed?.today} failed={state.kind === 'failed'}>
        {(isPregnant || invited !== undefined || kids.length > 0) && (
          <>
            {(isPregnant || invited !== undefined) && <PregnancyRows now={now} wanted={isPregnant && state.kind === 'ready'} invited={invited} />}
            {kids.length > 0 && <GrowRows kids={kids} now={now} />}
          </>
        )}
      </TodayCard>
      <KeyTaskGrid quietly={quietly} />
      {fed && fed.picks.length > 0 && (
        <Section title={quietly ? '为您选的' : '为您家选的'}>
          <ArticleCards cards={fed.picks.map(({ card }) => card)} large={large} reasonOf={({ id }) => fed.picks.find(({ card }) => card.id === id)?.reason} />
        </Section>
      )}
      <Section title='最新文章' more='全部' onMore={() => void Taro.switchTab({ url: routes.learn })}>
        {state.kind === 'loading' && <ArticleCardsSkeleton rows={3} />}
        {state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={() => void feed.refetch()} />
          </Card>
        )}
        {fed && <ArticleCards cards={fed.others} large={large} />}
      </Section>
      <Foot />
    </TabScreen>
  )
}

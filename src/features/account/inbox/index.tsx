import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useInbox, useInboxSettings } from '@/client/inbox-queries'
import { useReadingState } from '@/client/reading-state'
import { back, openLink } from '@/client/routes'
import { useLook } from '@/client/use-look'
import { useSignedIn } from '@/client/use-session'
import type { InboxFilter } from '@/domain/account/inbox/kinds'
import { copyLine } from '@/domain/copy-line'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Screen } from '@/ui/screen/screen'
import { ViewTabs } from '@/ui/view-tabs/view-tabs'
import { InboxChoices } from './inbox-choices'
import { InboxEnd } from './inbox-end'
import { InboxSkeleton } from './inbox-skeleton'
import { MessageGroups } from './message-groups'
import { NoMessages } from './no-messages'
import { useReading } from './use-reading'
import { useTabs } from './use-tabs'
import './index.scss'

/** 消息: what waits, what is to be remembered, and what one wants to be told. */
export default function InboxPage() {
  const look = useLook()
  const signedIn = useSignedIn()
  const [filter, setFilter] = useState<InboxFilter>('all')
  const list = useInbox(filter, signedIn)
  const settings = useInboxSettings(signedIn)
  const state = useReadingState(list)
  const tabs = useTabs(signedIn)
  const now = new Date()
  useReading(list.data)
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)

  return (
    <Screen {...look.screen}>
      <NavBar {...look.nav} title='消息' ground='card' onBack={back} />
      {signedIn && <ViewTabs options={tabs} value={filter} onChange={setFilter} label='哪些消息' />}
      <View className='main inbox-page' {...accessible({ role: 'main' })}>
        {!signedIn && <NoMessages filter='visitor' />}
        {signedIn && state.kind === 'loading' && <InboxSkeleton />}
        {signedIn && state.kind === 'failed' && (
          <Card>
            <Failed error={state.error} onRetry={() => void list.refetch()} />
          </Card>
        )}
        {signedIn && state.kind === 'ready' && (
          <>
            {state.copyFrom && <OfflineStrip text={copyLine(state.copyFrom, now)} />}
            {state.data.length === 0 ? <NoMessages filter={filter} /> : <MessageGroups messages={state.data} now={now} onOpen={openLink} />}
            {state.data.length > 0 && <InboxEnd list={list} onMore={more} />}
          </>
        )}
        {settings.data && filter === 'all' && <InboxChoices settings={settings.data} />}
        {signedIn && <View className='foot'>一件事只发一次。不发广告，也不催您打卡。</View>}
      </View>
    </Screen>
  )
}

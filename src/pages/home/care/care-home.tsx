import { View } from '@tarojs/components'
import { useState } from 'react'
import { useInboxSummary, useLooksAtMe } from '@/client/account-queries'
import { useFeed } from '@/client/learn-queries'
import { useReader } from '@/client/reader'
import { open, routes } from '@/client/routes'
import { useSettings } from '@/client/settings'
import { called } from '@/domain/account/called'
import type { Me } from '@/domain/account/contract/profile'
import { greeting } from '@/domain/greeting'
import { isParentingArticle } from '@/domain/learn/parenting'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Illustration } from '@/ui/illustration/illustration'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'
import { WindowScene } from '@/ui/window-scene/window-scene'
import { Brand } from '../../parts/brand'
import { UrgentNotices } from '../../parts/urgent-notices'
import { WarmHead } from '../../parts/warm-head'
import { TabScreen } from '../../tab-screen'
import { ContactRows } from './contact-rows'
import { EmergencySheet } from './emergency-sheet'
import { HelpSheet } from './help-sheet'
import './care-home.scss'

const saidLooks = (looks: ReturnType<typeof useLooksAtMe>['data']) => {
  if (!looks) return '什么时候、谁、为什么'
  return looks.thisMonth > 0 && looks.last ? `这个月 ${looks.thisMonth} 次，最近是${looks.last.who}：${looks.last.reason}` : '这个月没有人看过'
}

/** 我的关怀: the people to call, who looked at the file, what the family wishes, and help in one tap. No lists, no festival; of the feed only what cannot wait. */
export function CareHome({ me, now }: { me: Me; now: Date }) {
  const { large } = useSettings()
  const inbox = useInboxSummary().data
  const looks = useLooksAtMe().data
  const feed = useFeed(useReader())
  const [sheet, setSheet] = useState<'help' | 'emergency'>()
  const close = () => setSheet(undefined)
  const doctors = me.contacts.filter(({ kind }) => kind === 'doctor')
  const others = me.contacts.filter(({ kind }) => kind !== 'doctor')
  const rows = (
    <>
      {inbox && inbox.toDo > 0 && (
        <Row
          leading={<RowSign icon='bell' tone='sun' />}
          title={large ? `${inbox.toDo} 件事等您` : '消息'}
          text={large ? undefined : (inbox.first ?? undefined)}
          trailing={!large && <Tag tone='sun'>{`${inbox.toDo} 条要办`}</Tag>}
          arrow
          onTap={() => open(routes.inbox)}
        />
      )}
      <Row leading={<RowSign icon='eye' />} title='谁看过我的资料' text={large ? undefined : saidLooks(looks)} arrow onTap={() => open(routes.viewers)} />
      <Row leading={<RowSign icon='heart' />} title='我的心意' text={large ? undefined : '怎么称呼我、哪些日子别打扰'} arrow onTap={() => open(routes.wishes)} />
    </>
  )

  return (
    <TabScreen
      tab='home'
      brand={<Brand name='我的关怀' />}
      bar={
        <ActionBar aboveTabs>
          <Button kind='dangerLine' icon='siren' onTap={() => setSheet('emergency')}>
            紧急
          </Button>
          <Button fill icon={large ? undefined : 'care'} onTap={() => setSheet('help')}>
            我需要帮助
          </Button>
        </ActionBar>
      }
      over={
        <>
          {sheet === 'help' && <HelpSheet onClose={close} />}
          {sheet === 'emergency' && <EmergencySheet contacts={me.contacts} onClose={close} />}
        </>
      }
    >
      <WarmHead
        title={`${called(me)}，${greeting(now)}`}
        text={large ? undefined : '有事随时找我们'}
        picture={large ? <Illustration name='sunflower' width='96px' height='96px' /> : <WindowScene />}
      />
      <UrgentNotices cards={(feed.moments ?? []).filter((card) => !isParentingArticle(card))} now={now} />
      {large ? (
        <Card flush className='care-first'>
          <ContactRows contacts={me.contacts} short />
        </Card>
      ) : (
        <>
          <Card flush className='care-first'>
            <View className='care-head'>我的联系人</View>
            <ContactRows contacts={others} />
          </Card>
          {doctors.length > 0 && (
            <Section title='看病'>
              <Card flush>
                <ContactRows contacts={doctors} />
              </Card>
            </Section>
          )}
        </>
      )}
      <View className='care-rows'>
        <Card flush>{rows}</Card>
      </View>
    </TabScreen>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMe } from '@/client/account-queries'
import { chooseLarge } from '@/client/large-version'
import { useReadingState } from '@/client/reading-state'
import { open, routes } from '@/client/routes'
import { useSavedRows } from '@/client/saved-articles'
import { changeSettings, useSettings } from '@/client/settings'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Switch } from '@/ui/switch/switch'
import { knowsPregnancy } from '@/client/grow/pregnancy-file'
import { Foot } from '../parts/foot'
import { TabScreen } from '../tab-screen'
import { AboutSheet } from './about-sheet'
import { AccountRows } from './account-rows'
import { DataRows } from './data-rows'
import { FamilyCard } from './family-card'
import { InvitationRow } from './invitation-row'
import { MeHead } from './me-head'
import { OnThisPhoneSheet } from './on-this-phone-sheet'
import { StaffRows } from './staff-rows'
import { ThemeRow } from './theme-row'
import { Welcome } from './welcome'
import './me-head.scss'

/** Me, my family, what waits, what is kept about me, and how the app looks. */
export default function Me() {
  const settings = useSettings()
  const saved = useSavedRows()
  const [sheet, setSheet] = useState<'about' | 'phone'>()
  const close = () => setSheet(undefined)
  const state = useReadingState(useMe())
  const me = state.kind === 'ready' ? state.data : state.kind === 'failed' ? null : undefined

  return (
    <TabScreen
      tab='me'
      over={
        <>
          <OnThisPhoneSheet open={sheet === 'phone'} onClose={close} />
          <AboutSheet open={sheet === 'about'} onClose={close} />
        </>
      }
    >
      {me === null ? <Welcome /> : <MeHead me={me} />}
      {me && <FamilyCard quiet={me.gentle} />}
      <Card flush>
        {me && <AccountRows />}
        {me && (!me.gentle || knowsPregnancy()) && <Row leading={<RowSign icon='pregnant' />} title='孕期和产后' text='孕周、产检、妈妈自己的检查' onTap={() => open(routes.pregnancy)} arrow />}
        <Row leading={<RowSign icon='pin' />} title='我的地方' text='住在哪、该找谁、打哪个电话' onTap={() => open(routes.myPlaces)} arrow />
        <Row
          leading={<RowSign icon='bookmark' tone='sun' />}
          title='我收藏的'
          text={saved.length > 0 ? `${saved.length} 篇，没网也能看` : '还没有收藏'}
          onTap={() => open(routes.saved)}
          arrow
        />
      </Card>
      <Section title='我的资料归我管'>
        <Card flush>
          {me && <DataRows />}
          <Row leading={<RowSign icon='lock' />} title='这部手机里存了什么' text='看一看，也可以清掉' onTap={() => setSheet('phone')} arrow />
        </Card>
      </Section>
      <Section title='看着舒服'>
        <Card flush>
          <Row
            leading={<RowSign icon='text-size' tone='plain' />}
            title='长辈版'
            text='字更大，一屏一件事'
            trailing={<Switch on={settings.large} label='长辈版' onChange={chooseLarge} />}
          />
          <ThemeRow value={settings.theme} onChange={(theme) => changeSettings({ theme })} />
        </Card>
      </Section>
      {me !== undefined && (
        <View className='me-gap'>
          {me ? (
            <StaffRows />
          ) : (
            <Card flush>
              <InvitationRow />
            </Card>
          )}
        </View>
      )}
      <View className='me-gap'>
        <Card flush>
          <Row leading={<RowSign icon='info' tone='plain' />} title='关于向日葵' text='谁在办，内容从哪里来' onTap={() => setSheet('about')} arrow />
        </Card>
      </View>
      <Foot />
    </TabScreen>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { deskRoutes } from '@/client/desk/routes'
import { back, replace } from '@/client/routes'
import { useOnline } from '@/client/reading-state'
import { useLook } from '@/client/use-look'
import type { MyPost } from '@/domain/org/contract/staff'
import { syncedWords } from '@/domain/synced-words'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { IconButton } from '@/ui/icon-button/icon-button'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Screen } from '@/ui/screen/screen'
import { TabBar } from '@/ui/tab-bar/tab-bar'
import { Toast } from '@/ui/toast/toast'
import type { DeskPageProps } from './desk-page'
import { tabsOf } from './entries'
import { PlaceSwitch } from './place-switch'
import { SearchOverlay } from './search-overlay'
import { searchWordsOf } from './search-words'
import './toast.scss'
import './phone-desk.scss'

interface PhoneDeskProps extends DeskPageProps {
  posts: readonly MyPost[]
  active: MyPost | undefined
}

const mineTab = { key: 'mine', label: '我的', icon: 'person', route: deskRoutes.mine() } as const

/** The desk on a phone: tabs below, the chosen thing on a page of its own. */
export function PhoneDesk({ at, title, reads, head, list, panel, panelTitle, chosen, form, primary, over, toast, posts, active }: PhoneDeskProps) {
  const look = useLook()
  const online = useOnline()
  const [searching, setSearching] = useState(false)
  const alone = chosen?.alone === true
  const filled = alone || form === true
  const tabs = active ? [...tabsOf(active.role), mineTab] : [mineTab]
  const search = active && searchWordsOf(active.role)
  const came = reads && reads.dataUpdatedAt > 0 ? new Date(reads.dataUpdatedAt) : undefined
  const failed = came !== undefined && reads?.error != null
  const tab = filled ? undefined : tabs.find(({ key }) => key === at)
  const select = (key: string) => {
    const next = tabs.find((one) => one.key === key)
    if (next && next.key !== at) replace(next.route)
  }
  return (
    <Screen {...look.screen} ground={alone ? 'card' : 'page'} tabbed={tab !== undefined} barred={primary !== undefined && !alone} filled={filled}>
      {tab ? (
        <NavBar {...look.nav} ground='card' onBack={back}>
          <PlaceSwitch posts={posts} active={active} short />
          {search && (
            <View className='desk-phone-search'>
              <IconButton icon='search' label={search.aim} onTap={() => setSearching(true)} />
            </View>
          )}
        </NavBar>
      ) : (
        <NavBar {...look.nav} ground='card' title={alone ? (panelTitle ?? title) : title} onBack={back} />
      )}
      {(!online || failed) && <OfflineStrip text={syncedWords({ at: came, online, failed }, new Date())} />}
      <View className={filled ? 'desk-phone desk-phone--filled' : 'desk-phone'} {...accessible({ role: 'main' })}>
        {alone ? panel : (
          <>
            {head && <View className='desk-phone-head'>{head}</View>}
            {list}
          </>
        )}
      </View>
      {primary && !alone && <ActionBar aboveTabs={tab !== undefined}>{primary}</ActionBar>}
      {tab && <TabBar items={tabs} current={tab.key} onSelect={select} />}
      {searching && search && <SearchOverlay words={search} placeName={active?.placeName ?? ''} placeId={active?.placeId} onClose={() => setSearching(false)} />}
      {over}
      {toast && <View className='desk-toast'><Toast text={toast} icon='check-circle' /></View>}
    </Screen>
  )
}

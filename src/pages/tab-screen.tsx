import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useMe } from '@/client/account-queries'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { TabBar } from '@/ui/tab-bar/tab-bar'
import { tabs, type TabKey } from './tab-list'

interface TabScreenProps {
  tab: TabKey
  /** Stands in the bar instead of the tab's name; the ground is then warm. */
  brand?: ReactNode
  /** An action bar above the tabs. */
  bar?: ReactNode
  /** What rises over the page: sheets. */
  over?: ReactNode
  children: ReactNode
}

/** One of the four tab pages: bar above, tabs below, both following the person's theme and size. */
export function TabScreen({ tab, brand, bar, over, children }: TabScreenProps) {
  const look = useLook()
  // A special family comes home to 关怀, whichever tab it is on.
  const isCared = useMe().data?.specialFamily != null
  const items = isCared ? tabs.map((item) => (item.key === 'home' ? { ...item, label: '关怀' } : item)) : tabs
  const { page, label } = tabs.find(({ key }) => key === tab) ?? tabs[0]
  const select = (key: string) => {
    const chosen = tabs.find((item) => item.key === key)
    if (chosen && chosen.page !== page) void Taro.switchTab({ url: `/${chosen.page}` })
  }
  return (
    <Screen {...look.screen} ground={brand ? 'warm' : 'page'} tabbed barred={bar !== undefined}>
      {brand ? (
        <NavBar {...look.nav} ground='clear'>
          {brand}
        </NavBar>
      ) : (
        <NavBar {...look.nav} title={label} />
      )}
      <View className='main' {...accessible({ role: 'main' })}>{children}</View>
      {bar}
      <TabBar items={items} current={tab} onSelect={select} />
      {over}
    </Screen>
  )
}

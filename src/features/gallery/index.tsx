import { View } from '@tarojs/components'
import { useState } from 'react'
import { windowMetrics } from '@/client/window-metrics'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Pill } from '@/ui/pill/pill'
import { Screen } from '@/ui/screen/screen'
import { Segmented } from '@/ui/segmented/segmented'
import { TabBar } from '@/ui/tab-bar/tab-bar'
import { Actions } from './actions'
import { Forms } from './forms'
import { Lists } from './lists'
import { People } from './people'
import { Pictures } from './pictures'
import { States } from './states'
import { Tokens } from './tokens'
import './index.scss'

const tabs = [
  { key: 'home', label: '首页', icon: 'home' },
  { key: 'learn', label: '学堂', icon: 'book' },
  { key: 'book', label: '预约', icon: 'calendar-check' },
  { key: 'me', label: '我的', icon: 'person' },
] as const

/** Every component in every state, for us: switch to dark and large and look. */
export default function Gallery() {
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [size, setSize] = useState<'normal' | 'large'>('normal')
  const [tab, setTab] = useState('home')
  const large = size === 'large'
  return (
    <Screen theme={theme} size={size} ground='warm' tabbed>
      <NavBar ground='clear' {...windowMetrics()}>
        <View className='gallery-brand'>
          <Illustration name='sunflower' width='28px' height='28px' />
          <View {...accessible({ role: 'heading', level: 1 })}>向日葵组件</View>
        </View>
        <Pill icon='text-size' label={large ? '切换到标准版' : '切换到长辈版，字更大'} onTap={() => setSize(large ? 'normal' : 'large')}>
          {large ? '标准版' : '长辈版'}
        </Pill>
      </NavBar>
      <View className='gallery'>
        <Segmented
          label='配色'
          options={[{ key: 'light', label: '浅色' }, { key: 'dark', label: '深色' }]}
          value={theme}
          onChange={(key) => setTheme(key === 'dark' ? 'dark' : 'light')}
        />
        <Actions />
        <Lists />
        <Forms />
        <People />
        <States />
        <Pictures />
        <Tokens />
      </View>
      <TabBar items={tabs} current={tab} onSelect={setTab} />
    </Screen>
  )
}

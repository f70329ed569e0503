import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './tab-bar.scss'

export interface TabBarProps {
  items: ReadonlyArray<{ key: string; label: string; icon: IconName }>
  current: string
  onSelect: (key: string) => void
}

/** The app's main rooms, at the bottom of the screen. */
export function TabBar({ items, current, onSelect }: TabBarProps) {
  return (
    <View className='x-tabs' {...accessible({ role: 'tablist', label: '主导航' })}>
      {items.map(({ key, label, icon }) => (
        <View
          key={key}
          className={classNames('x-tab', key === current && 'x-tab--on')}
          {...accessible({ role: 'tab', label, selected: key === current, onTap: () => onSelect(key) })}
        >
          <Icon name={icon} size={24} />
          <View>{label}</View>
        </View>
      ))}
    </View>
  )
}

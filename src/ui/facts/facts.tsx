import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './facts.scss'

export interface FactsProps {
  items: ReadonlyArray<{ icon: IconName; label: string; text: string }>
}

/** What has to be told before somebody agrees: a sign, what it is about, and the fact. */
export function Facts({ items }: FactsProps) {
  return (
    <View className='x-facts' {...accessible({ role: 'list' })}>
      {items.map(({ icon, label, text }) => (
        <View key={label} className='x-fact' {...accessible({ role: 'listitem' })}>
          <Icon name={icon} size={20} />
          <View className='x-fact-words'>
            <Text className='x-fact-label'>{label}：</Text>
            <Text>{text}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}

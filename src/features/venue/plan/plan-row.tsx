import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'

interface PlanRowProps {
  /** Which day, or what kind of thing. */
  lead: string
  title: string
  text: string
  /** Read instead of the rest. */
  label: string
  onTap: () => void
}

export function PlanRow({ lead, title, text, label, onTap }: PlanRowProps) {
  return (
    <View className='venue-plan-row' hoverClass='x-press' {...accessible({ role: 'button', label: text === '' ? label : `${label}，${text}`, onTap })}>
      <View className='venue-plan-lead'>{lead}</View>
      <View className='venue-plan-what'>
        <View className='venue-plan-title'>{title}</View>
        {text !== '' && <View className='venue-plan-text'>{text}</View>}
      </View>
      <Icon name='chevron-right' size={20} />
    </View>
  )
}

import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import '../field/field.scss'
import './date-field.scss'

export interface PickBoxProps {
  label: string
  /** What is chosen, in words; undefined while nothing is. */
  words: string | undefined
  /** Instead of them, such as 选一天. */
  empty: string
  icon: IconName
  /** Left out where what lies around it answers the tap. */
  onTap?: () => void
}

/** What is chosen, in the shape of a field; a tap opens the wheels. */
export function PickBox({ label, words, empty, icon, onTap }: PickBoxProps) {
  return (
    <View className='x-field-box' {...accessible({ role: 'button', label: `${label}，${words ?? empty}`, onTap })}>
      <View className={classNames('x-date-words', words === undefined && 'x-date-words--empty')}>{words ?? empty}</View>
      <Icon name={icon} size={20} />
    </View>
  )
}

import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './pill.scss'

export interface PillProps {
  children: string
  icon?: IconName
  onTap?: () => void
  label?: string
}

/** A small white switch on a coloured ground, such as 长辈版 in the navigation bar; its target is larger than it looks. */
export function Pill({ children, icon, onTap, label }: PillProps) {
  return (
    <View className='x-pill' hoverClass={onTap ? 'x-press' : undefined} {...accessible({ role: onTap && 'button', label, onTap })}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </View>
  )
}

import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './chip.scss'

export interface ChipProps {
  children: string
  on?: boolean
  onTap: () => void
  /** After the words, such as chevron-down for what opens a list. */
  icon?: IconName
  /** Shows a check when on: for rows of chips of which several may be on. */
  several?: boolean
}

/** A choice that narrows what is shown. */
export function Chip({ children, on = false, onTap, icon, several }: ChipProps) {
  return (
    <View className={classNames('x-chip', on && 'x-chip--on')} hoverClass='x-press' {...accessible({ role: 'button', pressed: on, onTap })}>
      {several && on && <Icon name='check' size={16} />}
      {children}
      {icon && <Icon name={icon} size={16} />}
    </View>
  )
}

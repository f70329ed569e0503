import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './tag.scss'

export interface TagProps {
  children: string
  tone?: 'plain' | 'primary' | 'ok' | 'warn' | 'danger' | 'sun'
  icon?: IconName
  /** The sunflower dot of what is near. */
  dot?: boolean
}

/** A state in a word, never by colour alone. */
export function Tag({ children, tone = 'plain', icon, dot }: TagProps) {
  return (
    <View className={classNames('x-tag', tone !== 'plain' && `x-tag--${tone}`)}>
      {icon && <Icon name={icon} size={16} />}
      {dot && <View className='x-tag-dot' />}
      {children}
    </View>
  )
}

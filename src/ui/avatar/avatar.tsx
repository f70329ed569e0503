import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './avatar.scss'

export interface AvatarProps {
  /** One character of the person's name, which stands beside it. */
  text: string
  tone?: 'primary' | 'sun'
  large?: boolean
}

/** A person, by one character. */
export function Avatar({ text, tone = 'primary', large }: AvatarProps) {
  return (
    <View className={classNames('x-avatar', tone === 'sun' && 'x-avatar--sun', large && 'x-avatar--large')} {...accessible({ hidden: true })}>
      {text}
    </View>
  )
}

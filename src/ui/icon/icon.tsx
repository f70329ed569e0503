import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import type { IconName } from './icons'
import './icon.scss'

export interface IconProps {
  name: IconName
  /** Pixels, 24 unless told; the large version draws 16, 20 and 24 one step larger. */
  size?: 16 | 20 | 24 | 28
}

/** A drawn sign in the colour of the text around it. Decoration: what it says is said in words beside it, or by the label of its button. */
export function Icon({ name, size = 24 }: IconProps) {
  return <View className={classNames('x-icon', `x-icon--${name}`, size !== 24 && `x-icon--${size}`)} />
}

import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import type { IconProps } from '../icon/icon'
import type { IconName } from '../icon/icons'
import '../icon/icon.scss'
import type { DeskIconName } from './desk-icons'
import './generated/desk-icons.scss'

export type DeskSign = IconName | DeskIconName

/** An icon of the app or one that only the desk has. */
export function DeskIcon({ name, size = 24 }: Omit<IconProps, 'name'> & { name: DeskSign }) {
  return <View className={classNames('x-icon', `x-icon--${name}`, size !== 24 && `x-icon--${size}`)} />
}

import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { DeskIcon, type DeskSign } from '../desk-icon/desk-icon'
import './desk-entry.scss'

export interface DeskEntryProps {
  icon: DeskSign
  children: string
  /** How many things wait there; none is not said. */
  count?: number
  current: boolean
  onTap: () => void
}

/** One entry of the desk's navigation. */
export function DeskEntry({ icon, children, count, current, onTap }: DeskEntryProps) {
  const label = count ? `${children}，${count} 件` : children
  return (
    <View className={classNames('x-dentry', current && 'x-dentry--on')} {...accessible({ role: 'button', label, current, onTap })}>
      <DeskIcon name={icon} />
      <View className='x-dentry-words'>{children}</View>
      {count ? <View className='x-dentry-count'>{count}</View> : null}
    </View>
  )
}

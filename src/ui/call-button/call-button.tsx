import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import './call-button.scss'

export interface CallButtonProps {
  /** Whom it calls, for a screen reader. */
  whom: string
  onTap: () => void
}

/** Calls a person: beside the name, and in the large version a block that no thumb misses. */
export function CallButton({ whom, onTap }: CallButtonProps) {
  return (
    <View className='x-call' hoverClass='x-press' {...accessible({ role: 'button', label: `打电话给${whom}`, onTap })}>
      <Icon name='phone' size={20} />
      <View>打电话</View>
    </View>
  )
}

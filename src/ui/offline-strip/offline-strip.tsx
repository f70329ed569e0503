import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import './offline-strip.scss'

export interface OfflineStripProps {
  /** That this is a saved copy, and from when. */
  text: string
}

/** Says on top of a page that it is read without network; nothing red about it. */
export function OfflineStrip({ text }: OfflineStripProps) {
  return (
    <View className='x-offline' {...accessible({ role: 'status' })}>
      <Icon name='offline' size={16} />
      <View>{text}</View>
    </View>
  )
}

import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import './place-line.scss'

/** Where the person lives, under the greeting. */
export function PlaceLine({ names }: { names: readonly string[] }) {
  return (
    <View className='place-line'>
      <Icon name='pin' size={16} />
      <View>{names.slice(0, 3).join('')}</View>
    </View>
  )
}

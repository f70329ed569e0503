import { View } from '@tarojs/components'
import { associationName } from '@/domain/association'

/** Who stands behind the page, and how far its words may be trusted today. */
export function Foot() {
  return <View className='foot'>{associationName}，示例内容，待医学审核</View>
}

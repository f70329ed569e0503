import { View } from '@tarojs/components'

/** Who stands behind the page, and how far its words may be trusted today. */
export function Foot() {
  return <View className='foot'>湖南省计划生育协会（示例），示例内容，待医学审核</View>
}

import { View } from '@tarojs/components'
import { serviceKindNames, type ServiceKind } from '@/domain/book/plan/service-kind-names'
import { KeyHints } from '../../desk/parts/key-hints'

const kindsInOrder = Object.keys(serviceKindNames) as ServiceKind[] // the table's own keys

/** What the colours and the hatching mean, and the keys. */
export function WeekLegend({ kinds }: { kinds: readonly ServiceKind[] }) {
  return (
    <View className='venue-grid-foot'>
      <View className='venue-legend'>
        <View className='venue-legend-mark venue-legend-mark--taken' />
        <View>已约</View>
      </View>
      <View className='venue-legend'>
        <View className='venue-legend-mark venue-legend-mark--kept' />
        <View>留给电话和现场</View>
      </View>
      <View className='venue-legend'>
        <View className='venue-legend-mark' />
        <View>空位</View>
      </View>
      {kindsInOrder.filter((kind) => kinds.includes(kind)).map((kind) => (
        <View key={kind} className='venue-legend'>
          <View className={`venue-legend-kind venue-block--${kind}`} />
          <View>{serviceKindNames[kind]}</View>
        </View>
      ))}
      <KeyHints keys={[['N', '电话代约'], ['M', '移动这一场']]} />
    </View>
  )
}

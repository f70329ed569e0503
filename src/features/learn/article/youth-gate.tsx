import { View } from '@tarojs/components'
import { passYouthGate } from '@/client/youth-gate'
import { Button } from '@/ui/button/button'
import './facts-card.scss'
import './youth-gate.scss'

/** Before a text that speaks of sexuality: who is under 14 reads it with a parent. What is tapped is remembered on the phone and recorded nowhere. */
export function YouthGate() {
  return (
    <View className='facts-card youth'>
      <View>这一篇讲身体和性。不满 14 岁的，和家长一起看更好。</View>
      <View className='youth-ways'>
        <Button block onTap={passYouthGate}>
          我满 14 岁，或我是家长
        </Button>
        <Button kind='line' block onTap={passYouthGate}>
          和家长一起看
        </Button>
      </View>
      <View className='facts-card-note'>只记在这部手机上，以后不再问。</View>
    </View>
  )
}

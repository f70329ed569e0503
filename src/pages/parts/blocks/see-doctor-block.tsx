import { Text, View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import { ambulance } from '@/domain/hotlines'
import { namesEmergency } from '@/domain/learn/see-doctor'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import type { BlockOf } from './block-of'
import './see-doctor-block.scss'
import './words.scss'

/** 什么时候该就医: the most urgent first; where it is an emergency, the call is one tap away. */
export function SeeDoctorBlock({ block }: BlockOf<'seeDoctor'>) {
  return (
    <View className='when'>
      <View className='when-title' {...accessible({ role: 'heading', level: 2 })}>
        <Icon name='hospital' />
        <View>什么时候该就医</View>
      </View>
      {block.items.map((item) => (
        <View key={item.when} className='words when-item'>
          <Text className='when-urgency'>{item.when}：</Text>
          {item.signs}
        </View>
      ))}
      {namesEmergency(block) && (
        <View className='when-call'>
          <Button kind='danger' small block icon='phone' onTap={() => callPhone(ambulance)}>
            打 120
          </Button>
        </View>
      )}
    </View>
  )
}

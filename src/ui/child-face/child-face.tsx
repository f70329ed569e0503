import { View } from '@tarojs/components'
import { Illustration } from '../illustration/illustration'
import './child-face.scss'

/** A child without a photograph: the house's flower with a face. As large as a large avatar. */
export function ChildFace() {
  return (
    <View className='x-child'>
      <Illustration name='sunflower' width='100%' height='100%' />
      <View className='x-child-face'>
        <View className='x-child-smile' />
      </View>
    </View>
  )
}

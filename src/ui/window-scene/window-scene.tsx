import { View } from '@tarojs/components'
import { Illustration } from '../illustration/illustration'
import './window-scene.scss'

/** A window, a cup and a flower on the sill: for the head of 我的关怀. No people in it. */
export function WindowScene() {
  return (
    <View className='x-window'>
      <View className='x-window-panes' />
      <View className='x-window-flower'>
        <View className='x-window-stem' />
        <View className='x-window-pot' />
        <View className='x-window-head'>
          <Illustration name='sunflower' width='52px' height='52px' />
        </View>
      </View>
      <View className='x-window-cup' />
      <View className='x-window-sill' />
    </View>
  )
}

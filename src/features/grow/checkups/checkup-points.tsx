import { View } from '@tarojs/components'
import type { Checkup } from '@/domain/grow/checkups/checkups'
import { Points } from '../parts/points'
import './checkups.scss'

/** What is done at a check-up, and how to prepare for it. */
export function CheckupPoints({ checkup: { done, prepare } }: { checkup: Checkup }) {
  return (
    <>
      <View className='checkup-label'>查什么</View>
      <Points label='查什么' lines={done} />
      <View className='checkup-label'>去之前</View>
      <Points label='去之前' lines={prepare} />
    </>
  )
}

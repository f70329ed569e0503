import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GrowthShare } from '@/domain/grow/share-contract'
import { saidMoment } from '@/domain/said-date'
import './share.scss'

/** Who opened a link, and when. */
export function Looks({ looks }: Pick<GrowthShare, 'looks'>) {
  const [now] = useState(() => new Date())
  return (
    <View className='share-looks'>
      {looks.length === 0 && '还没有人打开过。'}
      {looks.map(({ at, who }) => (
        <View key={`${at}${who}`}>{`${saidMoment(new Date(at), now)} ${who}看过`}</View>
      ))}
    </View>
  )
}

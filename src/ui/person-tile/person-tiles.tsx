import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './person-tile.scss'

/** People side by side, four to a line; three in the large version. */
export function PersonTiles({ children }: { children: ReactNode }) {
  return <View className='x-people'>{children}</View>
}

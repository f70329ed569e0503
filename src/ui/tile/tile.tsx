import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import './tile.scss'

export interface TileProps {
  figure: string
  unit: string
  /** `sun` for what is near. */
  tone?: 'sun' | 'primary'
}

/** A figure that leads a row: 5 天后, 26 周四. */
export function Tile({ figure, unit, tone = 'sun' }: TileProps) {
  return (
    <View className={classNames('x-tile', tone === 'primary' && 'x-tile--primary')}>
      <View className='x-tile-figure'>{figure}</View>
      <View className='x-tile-unit'>{unit}</View>
    </View>
  )
}

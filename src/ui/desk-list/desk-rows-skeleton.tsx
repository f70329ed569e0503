import { View } from '@tarojs/components'
import { Skeleton } from '../skeleton/skeleton'
import './desk-row.scss'

/** Rows before they are here: the same heights, so nothing jumps. */
export function DeskRowsSkeleton({ rows }: { rows: number }) {
  return (
    <>
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className='x-drow'>
          <Skeleton shape='line' width='20px' />
          <View className='x-drow-what'>
            <Skeleton shape='line' width={row % 2 ? '160px' : '200px'} />
          </View>
          <Skeleton shape='line' width='64px' />
        </View>
      ))}
    </>
  )
}

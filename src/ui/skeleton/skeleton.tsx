import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import './skeleton.scss'

export interface SkeletonProps {
  shape: 'line' | 'cover' | 'circle' | 'button'
  width?: string | number
  height?: number
}

/** A piece of the layout that will be here: together they copy the real one. */
export function Skeleton({ shape, width, height }: SkeletonProps) {
  return (
    <View
      className={`x-skel x-skel--${shape}`}
      style={width === undefined && height === undefined ? undefined : { width, height: height === undefined ? undefined : `${height}px` }}
      {...accessible({ hidden: true })}
    />
  )
}

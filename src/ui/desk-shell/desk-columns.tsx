import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import './desk-columns.scss'

export interface DeskColumnsProps {
  /** Stands above the list: what this page is about. */
  head?: ReactNode
  list: ReactNode
  /** Where a piece of work has its own room: between the list, which is then narrow, and the panel. */
  work?: ReactNode
  /** The chosen thing, right of the list. */
  panel?: ReactNode
  /** Narrower: 320 instead of 424 px. */
  narrow?: boolean
}

/** List left, the chosen thing right; each scrolls on its own. */
export function DeskColumns({ head, list, work, panel, narrow }: DeskColumnsProps) {
  return (
    <View className={classNames('x-dcols', work !== undefined && 'x-dcols--work')}>
      <View className='x-dcols-left'>
        {head}
        {list}
      </View>
      {work && <View className='x-dcols-work'>{work}</View>}
      {panel && <View className={classNames('x-dcols-right', narrow && 'x-dcols-right--narrow')}>{panel}</View>}
    </View>
  )
}

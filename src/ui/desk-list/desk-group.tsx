import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './desk-group.scss'

export interface DeskGroupProps {
  children: string
  count?: number
  /** At the right: what happens to this group by itself. */
  note?: string
  late?: boolean
}

/** The head of a group of rows. */
export function DeskGroup({ children, count, note, late }: DeskGroupProps) {
  return (
    <View className={classNames('x-dgroup', late && 'x-dgroup--late')}>
      {late && <Icon name='alert' size={16} />}
      <View className='x-dgroup-title' {...accessible({ role: 'heading', level: 2 })}>
        {children}
      </View>
      {count !== undefined && <View>{count}</View>}
      {note && <View className='x-dgroup-note'>{note}</View>}
    </View>
  )
}

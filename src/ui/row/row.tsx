import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { KeptWords } from '../kept-words/kept-words'
import './row.scss'

export interface RowProps {
  title: ReactNode
  text?: ReactNode
  leading?: ReactNode
  /** A tag, a switch or a button. A row with a button of its own has no tap. */
  trailing?: ReactNode
  onTap?: () => void
  arrow?: boolean
  /** Read instead of what the row shows. */
  label?: string
}

/** One line of a card; hairlines stand between rows that follow each other. */
export function Row({ title, text, leading, trailing, onTap, arrow, label }: RowProps) {
  return (
    <View
      className={classNames('x-row', onTap && 'x-row--tap')}
      hoverClass={onTap ? 'x-press' : undefined}
      {...accessible({ role: onTap && 'button', label, onTap })}
    >
      {leading}
      <View className='x-row-body'>
        <View className={classNames('x-row-title', text !== undefined && 'x-row-title--lead')}>{typeof title === 'string' ? <KeptWords text={title} /> : title}</View>
        {text !== undefined && <View className='x-row-text'>{text}</View>}
      </View>
      {trailing}
      {arrow && <Icon name='chevron-right' size={16} />}
    </View>
  )
}

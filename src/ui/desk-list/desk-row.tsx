import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { DeskIcon, type DeskSign } from '../desk-icon/desk-icon'
import { Icon } from '../icon/icon'
import './desk-row.scss'

export interface DeskRowProps {
  /** On the page's element, so that the keyboard can come back to it. */
  id: string
  icon: DeskSign
  title: string
  /** Who, where, what is needed; cut in the middle of the row, never the due date. */
  text?: string
  due?: string
  /** The whole date, shown when the mouse rests on it. */
  dueInFull?: string
  /** late: past its limit; near: due within the hour. */
  tone?: 'late' | 'near'
  selected?: boolean
  onTap: () => void
}

/** One thing in one line on a PC, in two on a phone; what is due stands at the right. */
export function DeskRow({ id, icon, title, text, due, dueInFull, tone, selected, onTap }: DeskRowProps) {
  const label = [title, text, due].filter(Boolean).join('，')
  return (
    <View
      id={id}
      className={classNames('x-drow', selected && 'x-drow--on')}
      hoverClass='x-press'
      {...accessible({ role: 'button', label, current: selected, onTap })}
    >
      <View className='x-drow-sign'>
        <DeskIcon name={icon} />
      </View>
      <View className='x-drow-what'>
        <View className='x-drow-title'>{title}</View>
        {text && <View className='x-drow-text'>{text}</View>}
      </View>
      {due && (
        <View className={classNames('x-drow-due', tone === 'late' && 'x-drow-due--late')} {...(dueInFull && { title: dueInFull })}>
          {tone === 'late' && <Icon name='alert' size={16} />}
          {tone === 'near' && <View className='x-drow-dot' />}
          {due}
        </View>
      )}
    </View>
  )
}

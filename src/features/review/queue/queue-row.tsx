import { View } from '@tarojs/components'
import type { DueWords } from '@/domain/org/today-words'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { rowElement } from '../../desk/shell/focus-row'

interface QueueRowProps {
  id: string
  title: string
  /** Masked, and where. */
  who: string
  note: string
  due: DueWords | undefined
  selected: boolean
  onTap: () => void
}

/** An application in two lines: what and by when, whose and what is to be looked at. */
export function QueueRow({ id, title, who, note, due, selected, onTap }: QueueRowProps) {
  return (
    <View
      id={rowElement(id)}
      className={classNames('review-row', selected && 'review-row--on')}
      {...accessible({ role: 'button', label: [title, due?.text ?? '', who, note].filter((words) => words !== '').join('，'), current: selected, onTap })}
    >
      <View className='review-row-line'>
        <View className='review-row-title'>{title}</View>
        {due && <View className={classNames('review-row-due', due.tone && `review-row-due--${due.tone}`)}>{due.text}</View>}
      </View>
      <View className='review-row-line review-row-line--small'>
        <View>{who}</View>
        <View>{note}</View>
      </View>
    </View>
  )
}

import { View } from '@tarojs/components'
import { againAfter, againWords } from '@/domain/book/after/note-rules'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { saidDate } from '@/domain/said-date'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import './note.scss'

interface AgainChoiceProps {
  /** From when on; null: not asked. */
  value: string | null
  onChange: (date: string | null) => void
}

/** Whether they are asked to come again, and from when on. */
export function AgainChoice({ value, onChange }: AgainChoiceProps) {
  const now = new Date()
  const today = chinaClock(now).date
  const dates = againAfter.map((days) => ({ date: addDays(today, days), words: againWords[days] }))
  const isOther = value !== null && !dates.some(({ date }) => date === value)
  return (
    <View className='venue-again'>
      <View className='venue-note-label'>请对方再来一次</View>
      <Chips label='请对方再来一次'>
        <Chip on={value === null} onTap={() => onChange(null)}>
          不用
        </Chip>
        {dates.map(({ date, words }) => (
          <Chip key={date} on={value === date} onTap={() => onChange(date)}>
            {words}
          </Chip>
        ))}
        {isOther && (
          <Chip on onTap={() => onChange(value)}>
            {saidDate(value, now)}
          </Chip>
        )}
      </Chips>
      <View className='venue-note-hint'>{value === null ? '以后想再来，对方随时可以自己约。' : `对方手机上会看到，点一下就是${saidDate(value, now)}起的场次。`}</View>
    </View>
  )
}

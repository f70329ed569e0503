import { View } from '@tarojs/components'
import { saidWeekday } from '@/domain/book/session/said-session'
import { chinaClock } from '@/domain/china-time'
import { addDays } from '@/domain/grow/calendar-days'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import './day-strip.scss'

interface DayStripProps {
  now: Date
  /** Days that have sessions, where that is known. */
  has?: ReadonlySet<string>
  on: string | undefined
  onChoose: (date: string | undefined) => void
}

/** As many as fit on a phone. */
const days = 7
const noon = (date: string) => new Date(`${date}T12:00:00+08:00`)

/** The days of a week from today on: a tap shows one alone, tapped again all. */
export function DayStrip({ now, has, on, onChoose }: DayStripProps) {
  const today = chinaClock(now).date
  return (
    <View className='day-strip' {...accessible({ role: 'group', label: '只看哪一天' })}>
      {Array.from({ length: days }, (_, i) => addDays(today, i)).map((date, i) => {
        const isEmpty = has !== undefined && !has.has(date)
        const name = i === 0 ? '今天' : i === 1 ? '明天' : saidWeekday(noon(date))
        return (
          <View
            key={date}
            className={classNames('day-strip-day', on === date && 'day-strip-day--on', isEmpty && 'day-strip-day--empty')}
            hoverClass='x-press'
            {...accessible({ role: 'button', pressed: on === date, label: `${name}，${fullDate(date)}${isEmpty ? '，没有场次' : ''}`, onTap: () => onChoose(on === date ? undefined : date) })}
          >
            <View className='day-strip-name'>{name}</View>
            <View className='day-strip-number'>{chinaClock(noon(date)).day}</View>
            <View className={classNames('day-strip-dot', has?.has(date) === true && 'day-strip-dot--there')} />
          </View>
        )
      })}
    </View>
  )
}

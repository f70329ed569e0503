import { View } from '@tarojs/components'
import type { VenueDay } from '@/domain/book/plan-contract'
import { dayColumns, type DayBy } from '@/domain/book/week/day-columns'
import { hoursOf } from '@/domain/book/week/week-layout'
import type { SessionCard } from '@/domain/book/session/session-card'
import { chinaClock } from '@/domain/china-time'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { SessionBlock } from '../week/session-block'
import { hourPx } from '../week/week-grid'
import { WeekLegend } from '../week/week-legend'
import '../week/week-grid.scss'

interface DayGridProps {
  date: string
  sessions: readonly SessionCard[]
  day: VenueDay
  by: DayBy
  chosen: string | undefined
  onChoose: (id: string) => void
}

const minutePx = hourPx / 60

/** A day on a PC: a column for each room, or each person. */
export function DayGrid({ date, sessions, day, by, chosen, onChoose }: DayGridProps) {
  const columns = dayColumns(date, sessions, day, by)
  const { fromHour, toHour } = hoursOf(columns.flatMap(({ blocks, elsewhere }) => [...blocks, ...elsewhere]))
  const hours = Array.from({ length: toHour - fromHour }, (_, i) => fromHour + i)
  const clock = chinaClock(new Date())
  const nowTop = ((clock.hour - fromHour) * 60 + clock.minute) * minutePx
  return (
    <View className='venue-grid' {...accessible({ role: 'region', label: '这一天的场次' })}>
      <View className='venue-grid-scroll'>
        <View className='venue-grid-days'>
          <View className='venue-grid-corner' />
          {columns.map(({ id, name, blocks }) => (
            <View key={id} className='venue-grid-day' {...accessible({ role: 'heading', level: 2, label: `${name}，${blocks.length} 场` })}>
              <View className='venue-day-name'>{name}</View>
            </View>
          ))}
        </View>
        <View className='venue-grid-body' style={{ height: `${hours.length * hourPx + 16}px` }}>
          <View className='venue-grid-hours' {...accessible({ hidden: true })}>
            {hours.map((hour, i) => (
              <View key={hour} className='venue-grid-hour' style={{ top: `${i * hourPx}px` }}>{`${hour}:00`}</View>
            ))}
          </View>
          {columns.map(({ id, blocks, elsewhere }) => (
            <View key={id} className={classNames('venue-grid-column', blocks.length + elsewhere.length === 0 && 'venue-grid-column--free')}>
              {hours.map((hour, i) => (
                <View key={hour} className='venue-grid-line' style={{ top: `${i * hourPx}px` }} />
              ))}
              {blocks.map((block) => (
                <SessionBlock key={block.session.id} block={block} fromMinute={fromHour * 60} minutePx={minutePx} selected={block.session.id === chosen} onTap={() => onChoose(block.session.id)} />
              ))}
              {elsewhere.map(({ session, from, to, lane, lanes }) => (
                <View key={session.id} className='venue-away' style={{ top: `${(from - fromHour * 60) * minutePx}px`, height: `${(to - from) * minutePx - 2}px`, left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}>
                  <View className='venue-away-box'>{`在${session.venueName}：${session.title}`}</View>
                </View>
              ))}
              {date === clock.date && nowTop >= 0 && clock.hour < toHour && <View className='venue-grid-now' style={{ top: `${nowTop}px` }} />}
              {blocks.length + elsewhere.length === 0 && <View className='venue-grid-none'>空着</View>}
            </View>
          ))}
        </View>
      </View>
      <WeekLegend kinds={sessions.map(({ kind }) => kind)} />
    </View>
  )
}

import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { weekdayNames } from '@/domain/book/week/china-week'
import { weekLayout } from '@/domain/book/week/week-layout'
import type { SessionCard } from '@/domain/book/session/session-card'
import { chinaClock } from '@/domain/china-time'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { dragSessions, type DraggedTo } from '../move/drag-sessions'
import { SessionBlock } from './session-block'
import { WeekLegend } from './week-legend'
import './week-grid.scss'

interface WeekGridProps {
  monday: string
  sessions: readonly SessionCard[]
  chosen: string | undefined
  onChoose: (id: string) => void
  /** A session was dropped at another time. */
  onDrop: (to: DraggedTo) => void
}

/** px; a session of 45 minutes has room for its title, its time and its seats. */
export const hourPx = 84
/** As `.venue-block` has it. */
const blockTopPx = 13
const bodyId = 'venue-grid-body'

/** The week on a PC: a column a day, sessions as blocks at their time. */
export function WeekGrid({ monday, sessions, chosen, onChoose, onDrop }: WeekGridProps) {
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => dragSessions(bodyId, (to) => drop.current(to)), [])
  const { fromHour, toHour, days } = weekLayout(sessions, monday)
  const hours = Array.from({ length: toHour - fromHour }, (_, at) => fromHour + at)
  const clock = chinaClock(new Date())
  const nowTop = ((clock.hour - fromHour) * 60 + clock.minute) * (hourPx / 60)
  const inHours = nowTop >= 0 && clock.hour < toHour
  return (
    <View className='venue-grid' {...accessible({ role: 'region', label: '这一周的场次' })}>
      <View className='venue-grid-scroll'>
        <View className='venue-grid-days'>
          <View className='venue-grid-corner' />
          {days.map(({ date, blocks }, at) => (
            <View key={date} className={classNames('venue-grid-day', date === clock.date && 'venue-grid-day--today')} {...accessible({ role: 'heading', level: 2, label: `${weekdayNames[at] ?? ''} ${Number(date.slice(8))} 日${date === clock.date ? '，今天' : ''}，${blocks.length} 场` })}>
              <View>{weekdayNames[at]}</View>
              <View className='venue-grid-date'>{Number(date.slice(8))}</View>
            </View>
          ))}
        </View>
        <View id={bodyId} className='venue-grid-body' data-from={fromHour * 60} data-minute={hourPx / 60} style={{ height: `${hours.length * hourPx + 16}px` }}>
          <View className='venue-grid-hours' {...accessible({ hidden: true })}>
            {hours.map((hour, at) => (
              <View key={hour} className='venue-grid-hour' style={{ top: `${at * hourPx}px` }}>{`${hour}:00`}</View>
            ))}
          </View>
          {days.map(({ date, blocks }) => (
            <View key={date} data-day={date} data-top={blockTopPx} className={classNames('venue-grid-column', blocks.length === 0 && 'venue-grid-column--free')}>
              {hours.map((hour, at) => (
                <View key={hour} className='venue-grid-line' style={{ top: `${at * hourPx}px` }} />
              ))}
              {blocks.map((block) => (
                <SessionBlock key={block.session.id} block={block} fromMinute={fromHour * 60} minutePx={hourPx / 60} movable selected={block.session.id === chosen} onTap={() => onChoose(block.session.id)} />
              ))}
              {date === clock.date && inHours && <View className='venue-grid-now' style={{ top: `${nowTop}px` }} />}
              {blocks.length === 0 && <View className='venue-grid-none'>没有场次</View>}
            </View>
          ))}
        </View>
      </View>
      <WeekLegend kinds={sessions.map(({ kind }) => kind)} />
    </View>
  )
}

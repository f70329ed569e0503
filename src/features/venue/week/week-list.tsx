import { View } from '@tarojs/components'
import { weekdayNames } from '@/domain/book/week/china-week'
import { seatsRead, seatWords } from '@/domain/book/week/seat-words'
import { clockWords, dayWords, hoursWords, isOver } from '@/domain/book/week/session-time'
import { weekLayout } from '@/domain/book/week/week-layout'
import type { SessionCard } from '@/domain/book/session/session-card'
import { chinaClock } from '@/domain/china-time'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { DeskGroup } from '@/ui/desk-list/desk-group'
import { DeskList } from '@/ui/desk-list/desk-list'
import { Tag } from '@/ui/tag/tag'
import { rowElement } from '../../desk/shell/focus-row'
import { SeatBar } from '../parts/seat-bar'
import './week-list.scss'

interface WeekListProps {
  monday: string
  sessions: readonly SessionCard[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** The week on a phone, and wherever a calendar has no room: day by day, those days that have sessions. */
export function WeekList({ monday, sessions, chosen, onChoose }: WeekListProps) {
  const now = new Date()
  const today = chinaClock(now).date
  const days = weekLayout(sessions, monday).days
  return (
    <DeskList label='这一周的场次'>
      {days.map(({ date, blocks }, at) =>
        blocks.length === 0 ? null : (
          <View key={date}>
            <DeskGroup count={blocks.length} {...(date === today && { note: '今天' })}>{`${weekdayNames[at] ?? ''} ${dayWords(date).split(' ')[0] ?? ''}`}</DeskGroup>
            {blocks.map(({ session }) => {
              const over = isOver(session, now)
              const closed = session.closedWhy !== null
              const label = [hoursWords(session), session.title, session.withWhom, seatsRead(session, now)].filter(Boolean).join('，')
              return (
                <View
                  key={session.id}
                  id={rowElement(session.id)}
                  className={classNames('venue-row', session.id === chosen && 'venue-row--on', (over || closed) && 'venue-row--over')}
                  hoverClass='x-press'
                  {...accessible({ role: 'button', label, current: session.id === chosen, onTap: () => onChoose(session.id) })}
                >
                  <View className='venue-row-time'>
                    <View className='venue-row-from'>{clockWords(session.startsAt)}</View>
                    <View className='venue-row-to'>{clockWords(session.endsAt)}</View>
                  </View>
                  <View className='venue-row-what'>
                    <View className='venue-row-title'>{session.title}</View>
                    <View className='venue-row-text'>{session.withWhom}</View>
                    <View className='venue-row-seats'>
                      {!closed && <SeatBar session={session} />}
                      {closed ? <Tag icon='close-circle'>已停办</Tag> : <View {...accessible({ hidden: true })}>{seatWords(session, now)}</View>}
                    </View>
                  </View>
                </View>
              )
            })}
          </View>
        ),
      )}
    </DeskList>
  )
}

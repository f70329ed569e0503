import { Text, View } from '@tarojs/components'
import type { SessionCard } from '@/domain/book/session/session-card'
import { serviceKindNames } from '@/domain/book/plan/service-kind-names'
import { freeWords, seatsRead, takenWords } from '@/domain/book/week/seat-words'
import { shortTitle } from '@/domain/book/week/short-title'
import { clockWords, dayWords, hoursWords, isOver } from '@/domain/book/week/session-time'
import type { SessionBlock as Block } from '@/domain/book/week/week-layout'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { rowElement } from '../../desk/shell/focus-row'
import { SeatBar } from '../parts/seat-bar'

interface SessionBlockProps {
  block: Block<SessionCard>
  /** Of the calendar, minutes since midnight. */
  fromMinute: number
  /** Height of a minute, px. */
  minutePx: number
  selected: boolean
  onTap: () => void
  /** A mouse may carry it elsewhere. */
  movable?: boolean
}

/** Shorter ones have no room for a line that says who leads. */
const shortMinutes = 40
const gapPx = 2

/** One session where its time is; those that overlap share the width. */
export function SessionBlock({ block: { session, from, to, lane, lanes }, fromMinute, minutePx, selected, onTap, movable = false }: SessionBlockProps) {
  const now = new Date()
  const closed = session.closedWhy !== null
  const short = to - from < shortMinutes
  const label = [dayWords(session.date), hoursWords(session), serviceKindNames[session.kind], session.title, session.withWhom, seatsRead(session, now)].filter(Boolean).join('，')
  return (
    <View
      id={rowElement(session.id)}
      className={classNames('venue-block', `venue-block--${session.kind}`, short && 'venue-block--short', closed && 'venue-block--closed', !closed && isOver(session, now) && 'venue-block--over', selected && 'venue-block--on', movable && !closed && new Date(session.startsAt) > now && 'venue-block--free')}
      style={{
        top: `${(from - fromMinute) * minutePx}px`,
        height: `${Math.max(20, to - from) * minutePx - gapPx}px`,
        left: `${(lane / lanes) * 100}%`,
        width: `${100 / lanes}%`,
      }}
      {...accessible({ role: 'button', label, current: selected, onTap })}
    >
      <View className='venue-block-box'>
        <View className='venue-block-title'>{shortTitle(session.title)}</View>
        {!short && (
          <View className='venue-block-when'>
            <Text>{clockWords(session.startsAt)}</Text>
            <Text>{` ${session.withWhom}`}</Text>
          </View>
        )}
        <View className='venue-block-seats'>
          {!closed && <SeatBar session={session} />}
          <View className='venue-block-words' {...accessible({ hidden: true })}>
            <View className='venue-block-left'>{short ? clockWords(session.startsAt) : closed ? '' : takenWords(session)}</View>
            <View>{freeWords(session, now)}</View>
          </View>
        </View>
      </View>
    </View>
  )
}

import { View } from '@tarojs/components'
import type { SessionCard } from '@/domain/book/session/session-card'
import { serviceKindNames } from '@/domain/book/plan/service-kind-names'
import { seatsRead, seatWords } from '@/domain/book/week/seat-words'
import { dayWords, hoursWords, isOver } from '@/domain/book/week/session-time'
import { accessible } from '@/ui/accessible'
import { IconButton } from '@/ui/icon-button/icon-button'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { SeatBar } from '../parts/seat-bar'
import './session-head.scss'

interface SessionHeadProps {
  session: SessionCard
  /** On a PC: the panel goes, the calendar has the room. */
  onClose?: (() => void) | undefined
}

/** What the session is, when, who leads it, and how full it is. */
export function SessionHead({ session, onClose }: SessionHeadProps) {
  const closed = session.closedWhy !== null
  const now = new Date()
  const over = isOver(session, now)
  return (
    <>
      <View className='venue-shead-line'>
        <View className='venue-shead-tags'>
          <Tag tone={session.kind === 'lecture' || session.kind === 'activity' ? 'sun' : 'primary'}>{serviceKindNames[session.kind]}</Tag>
          {closed && <Tag tone='danger' icon='close-circle'>停办</Tag>}
          {!closed && over && <Tag icon='check'>已结束</Tag>}
          {session.example && <Tag>示例</Tag>}
        </View>
        {onClose && <IconButton icon='close' label='收起这一场' onTap={onClose} />}
      </View>
      <View className='venue-shead-title' {...accessible({ role: 'heading', level: 2 })}>
        {session.title}
      </View>
      <View className='venue-shead-text'>{[`${dayWords(session.date)} ${hoursWords(session)}`, session.withWhom].filter(Boolean).join(' · ')}</View>
      {closed ? (
        <View className='venue-shead-why'>
          <Note tone='danger'>{`停办了：${session.closedWhy ?? ''}`}</Note>
        </View>
      ) : (
        <View className='venue-shead-seats' {...accessible({ role: 'img', label: seatsRead(session, now) })}>
          <SeatBar session={session} />
          <View>{seatWords(session, now)}</View>
        </View>
      )}
    </>
  )
}

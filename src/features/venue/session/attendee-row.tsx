import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { api } from '@/client/api'
import { setAttendee } from '@/client/desk/sessions'
import { useAct } from '@/client/use-act'
import type { AttendeeRow as Attendee } from '@/domain/book/desk-contract'
import { attendanceState } from '@/domain/book/week/attendance-words'
import { saidPeople } from '@/domain/book/session/said-people'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Tag } from '@/ui/tag/tag'
import './attendee-row.scss'

interface AttendeeRowProps {
  sessionId: string
  attendee: Attendee
  /** 家 or 位. */
  unit: string
  /** Of who waits: which one in the line, from 1 on. */
  place?: number | undefined
  /** Nothing can be taken back of a session that is over or not held. */
  onTakeOff?: (() => void) | undefined
  mayArrive: boolean
  /** It is over, and others were ticked off. */
  missed?: boolean
  /** What the session asks, in the order of the answers. */
  asked?: readonly string[] | undefined
  /** What comes after, behind the rest. */
  after?: ReactNode
}

const signs = { ok: 'check-circle', primary: undefined, sun: 'bell', plain: undefined } as const

/** One on the list: who, how many, where they stand; and the two things done at the door. */
export function AttendeeRow({ sessionId, attendee, unit, place, mayArrive, missed = false, onTakeOff, asked = [], after }: AttendeeRowProps) {
  const { request, name, seats, state, by, arrived, confirmed, excuse, people, answers = [] } = attendee
  // Each row has its own, so that a queue at the door is tapped through as fast as it walks in.
  const arriving = useAct(() => api.book.desk.arrive.mutate({ sessionId, request }))
  const arrive = async () => {
    const answer = await arriving.run(undefined)
    if (answer) setAttendee(sessionId, answer.attendee)
  }
  const { word, tone } = attendanceState(attendee, missed)
  const gone = state === 'left' || state === 'closed'
  return (
    <View className='venue-attendee'>
      <View className='venue-attendee-line'>
        <View className='venue-attendee-who'>
          <View className='venue-attendee-name'>{name}</View>
          <View className='venue-attendee-text'>{[`${seats} ${unit}`, people ? saidPeople(people) : '', by === 'desk' ? '代约' : '', confirmed && !arrived ? '回话说来' : '', excuse ?? ''].filter(Boolean).join(' · ')}</View>
          {answers.map((answer, at) => (
            <View key={asked[at] ?? at} className='venue-attendee-text'>{`${asked[at] ?? '答'}：${answer}`}</View>
          ))}
        </View>
        <Tag tone={tone} {...(signs[tone] && { icon: signs[tone] })}>
          {place === undefined ? word : `${word}第 ${place}`}
        </Tag>
        {mayArrive && state === 'booked' && !arrived && (
          <Button kind='soft' small busy={arriving.busy ? '记着' : undefined} label={`${name}到了`} onTap={() => void arrive()}>
            到了
          </Button>
        )}
        {onTakeOff && !gone && !arrived && (
          <Button kind='text' small label={`取消${name}这一位`} onTap={onTakeOff}>
            取消
          </Button>
        )}
        {after}
      </View>
      <ActError error={arriving.error} />
    </View>
  )
}

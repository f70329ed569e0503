import { View } from '@tarojs/components'
import type { AttendanceList, AttendeeRow as Attendee } from '@/domain/book/desk-contract'
import { byStanding, seatUnit } from '@/domain/book/week/attendance-words'
import { isOver } from '@/domain/book/week/session-time'
import { accessible } from '@/ui/accessible'
import { AfterActs } from './after-acts'
import { AttendeeRow } from './attendee-row'

interface AttendanceProps {
  list: AttendanceList
  onTakeOff: (attendee: Attendee) => void
}

/** Who comes, who waits, who does not: in that order. */
export function Attendance({ list: { session, attendees, questions }, onTakeOff }: AttendanceProps) {
  const { coming, waiting, gone } = byStanding(attendees)
  const held = session.closedWhy === null
  const now = new Date()
  const listWasKept = isOver(session, now) && attendees.some(({ arrived }) => arrived)
  const rows = (some: readonly Attendee[], inLine = false) =>
    some.map((attendee, at) => (
      <AttendeeRow
        key={attendee.request}
        sessionId={session.id}
        attendee={attendee}
        unit={seatUnit(session)}
        place={inLine ? at + 1 : undefined}
        mayArrive={held}
        missed={listWasKept}
        asked={questions}
        after={held && <AfterActs session={session} attendee={attendee} />}
        onTakeOff={held && !isOver(session, now) ? () => onTakeOff(attendee) : undefined}
      />
    ))
  const title = (words: string) => (
    <View className='venue-attendees-title' {...accessible({ role: 'heading', level: 3 })}>
      {words}
    </View>
  )
  return (
    <>
      {rows(coming)}
      {waiting.length > 0 && title(`候补 ${waiting.length} 家，有人取消就按次序问`)}
      {rows(waiting, true)}
      {gone.length > 0 && title(`取消了 ${gone.length} 家`)}
      {rows(gone)}
    </>
  )
}

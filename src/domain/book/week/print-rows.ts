import type { AttendanceList } from '../desk-contract'
import { saidPeople } from '../session/said-people'
import { attendanceState, byStanding, seatUnit } from './attendance-words'
import { dayWords, hoursWords } from './session-time'

interface PrintSheet {
  title: string
  text: string
  heads: readonly string[]
  rows: ReadonlyArray<readonly string[]>
}

/** The list as it lies on the table at the door, where others read it too: names, seats, how many come, where they stand, and room for a tick; answers stay on the screen. */
export function printSheet({ session, attendees }: AttendanceList): PrintSheet {
  const { coming, waiting } = byStanding(attendees)
  const unit = seatUnit(session)
  const counts = attendees.some(({ people }) => people !== undefined)
  return {
    title: session.title,
    text: [session.venueName, `${dayWords(session.date)} ${hoursWords(session)}`, session.withWhom, `共 ${session.seats.capacity} 个名额`].filter(Boolean).join(' · '),
    heads: ['', '称呼', '名额', ...(counts ? ['来的人'] : []), '现在', '签到'],
    rows: [...coming, ...waiting].map((one, at) => [String(at + 1), one.name, `${one.seats} ${unit}`, ...(counts ? [one.people ? saidPeople(one.people) : ''] : []), attendanceState(one).word, one.arrived ? '✓' : '']),
  }
}

import type { AttendanceList } from '../desk-contract'
import { attendanceState, byStanding, seatUnit } from './attendance-words'
import { dayWords, hoursWords } from './session-time'

export interface PrintSheet {
  title: string
  text: string
  heads: readonly string[]
  rows: ReadonlyArray<readonly string[]>
}

/** The list as it lies on the table at the door: names, seats, where they stand, and room for a tick; nothing else of anybody. */
export function printSheet({ session, attendees }: AttendanceList): PrintSheet {
  const { coming, waiting } = byStanding(attendees)
  const unit = seatUnit(session)
  return {
    title: session.title,
    text: [session.venueName, `${dayWords(session.date)} ${hoursWords(session)}`, session.withWhom, `共 ${session.seats.capacity} 个名额`].filter(Boolean).join(' · '),
    heads: ['', '称呼', '名额', '现在', '签到'],
    rows: [...coming, ...waiting].map((one, at) => [String(at + 1), one.name, `${one.seats} ${unit}`, attendanceState(one).word, one.arrived ? '✓' : '']),
  }
}

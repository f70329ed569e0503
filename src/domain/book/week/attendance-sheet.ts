import type { AttendanceList, AttendeeRow } from '../desk-contract'
import { safeCell } from '../../org/village-sheet'
import { attendanceState, seatUnit } from './attendance-words'
import { dayWords, hoursWords } from './session-time'

interface AttendanceSheet {
  fileName: string
  /** Heads first. Texts, and numbers that stay numbers. */
  rows: ReadonlyArray<ReadonlyArray<string | number>>
}

/** What a file may be called on any computer. */
const inFileName = (text: string) => text.replace(/[\\/:*?"<>|\s]+/g, ' ').trim().slice(0, 40)

/** Who came, as the list shows them and in its order: nothing of anybody but the name they go by, seats, how many come where somebody said so, where they stand, and whether they came. */
export function attendanceSheet({ session, attendees }: AttendanceList): AttendanceSheet {
  const unit = seatUnit(session)
  const counts = attendees.some(({ people }) => people !== undefined)
  const row = (one: AttendeeRow, at: number) => [at + 1, safeCell(one.name), one.seats, unit, ...(counts ? [one.people?.adults ?? '', one.people?.children ?? ''] : []), one.by === 'desk' ? '代约' : '自己约', attendanceState(one).word, one.arrived ? '到了' : '']
  return {
    fileName: `${inFileName(`签到名单 ${session.date} ${session.title}`)}.xlsx`,
    rows: [
      [safeCell(`${session.title}，${dayWords(session.date)} ${hoursWords(session)}，${session.venueName}`)],
      ['序号', '称呼', '数量', '单位', ...(counts ? ['大人', '孩子'] : []), '怎么约的', '现在', '到没到'],
      ...attendees.map(row),
    ],
  }
}

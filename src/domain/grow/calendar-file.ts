/** A calendar file (iCalendar, RFC 5545) that a phone's or a computer's calendar reads. */
import { addDays } from './calendar-days'

export interface CalendarDay {
  /** Of this event for ever: taken in again, it is changed and not doubled. */
  id: string
  /** `YYYY-MM-DD`, the whole day. */
  date: string
  title: string
  text: string
  /** So many days before, at nine in the morning. */
  remindDays: readonly number[]
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
const plainDate = (date: string): string => date.replace(/-/g, '')

/** UTF-8 bytes of a character: a line has at most 75. */
const bytesOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** RFC 5545, 3.1: a long line goes on in the next, which begins with a blank. */
export function foldedLine(line: string): string {
  let out = ''
  let size = 0
  for (const char of line) {
    const bytes = bytesOf(char)
    if (size + bytes > 75) {
      out += '\r\n '
      size = 1
    }
    out += char
    size += bytes
  }
  return out
}

/** Before the day begins at midnight, nine in the morning of so many days earlier. */
const trigger = (days: number): string => `-PT${days * 24 - 9}H`

const eventLines = ({ id, date, title, text, remindDays }: CalendarDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@xiangrikui`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${plainDate(date)}`,
  `DTEND;VALUE=DATE:${plainDate(addDays(date, 1))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'TRANSP:TRANSPARENT',
  ...remindDays.flatMap((days) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${trigger(days)}`, 'END:VALARM']),
  'END:VEVENT',
]

export function calendarFile(days: readonly CalendarDay[], now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//xiangrikui//grow//ZH', 'CALSCALE:GREGORIAN', ...days.flatMap((day) => eventLines(day, stamp)), 'END:VCALENDAR']
  return `${lines.map(foldedLine).join('\r\n')}\r\n`
}

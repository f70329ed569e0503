import { calendarFile, foldedLine, type CalendarDay } from '../../../src/domain/grow/calendar-file'

const now = new Date('2026-11-26T04:05:06.789Z')
const day: CalendarDay = { id: 'child-mmr-1', date: '2026-12-31', title: '带禾禾打疫苗：麻腮风 1、乙脑 1', text: '仅供参考，以接种门诊为准；\n带上接种证', remindDays: [7, 1] }
/** As a calendar reads it: folded lines are one again. */
const lines = (text: string) => text.replace(/\r\n /g, '').split('\r\n')

test('an event takes one whole day, also over the end of a year', () => {
  expect(lines(calendarFile([day], now))).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'DTSTAMP:20261126T040506Z', 'UID:child-mmr-1@xiangrikui']))
})

test('it reminds at nine in the morning of the days before', () => {
  expect(lines(calendarFile([day], now)).filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-PT159H', 'TRIGGER:-PT15H'])
})

test('marks that separate are escaped, and a line break stays inside its line', () => {
  expect(lines(calendarFile([{ ...day, title: 'a,b;c\\d' }], now))).toEqual(expect.arrayContaining(['SUMMARY:a\\,b\\;c\\\\d', 'DESCRIPTION:仅供参考，以接种门诊为准；\\n带上接种证']))
})

test('every line ends with CR LF and has at most 75 bytes, and no character is torn apart', () => {
  const text = calendarFile([{ ...day, text: '接种证'.repeat(60) }], now)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toContain('�')
  }
  expect(lines(text)).toContain(`DESCRIPTION:${'接种证'.repeat(60)}`)
})

test('a line that fits is left as it is', () => {
  expect(foldedLine('x'.repeat(75))).toBe('x'.repeat(75))
  expect(foldedLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
})

test('two days are two events, each closed', () => {
  const all = lines(calendarFile([day, { ...day, id: 'other', date: '2027-02-28' }], now))
  expect(all.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  expect(all.filter((line) => line === 'END:VEVENT')).toHaveLength(2)
})

import { chinaClock } from '@/domain/china-time'
import { greeting } from '@/domain/greeting'
import { saidDate, saidMoment, saidToday } from '@/domain/said-date'

/** A moment by China's clock. */
const china = (text: string) => new Date(`${text}+08:00`)

describe('China time', () => {
  test.each([
    ['2026-11-23T16:00:00Z', '2026-11-24', 0, 2],
    ['2026-11-23T15:59:59Z', '2026-11-23', 23, 1],
    ['2026-12-31T16:30:00Z', '2027-01-01', 0, 5],
  ])('%s is %s at %i h, weekday %i', (utc, date, hour, weekday) => {
    expect(chinaClock(new Date(utc))).toMatchObject({ date, hour, weekday })
  })
})

describe('dates as people say them', () => {
  const now = china('2026-11-23T09:41:00')

  test('today is named with its weekday', () => expect(saidToday(now)).toBe('11月23日 周一'))

  test.each([
    ['2026-11-23', '今天'],
    ['2026-11-22', '昨天'],
    ['2026-11-03', '11月3日'],
    ['2025-11-23', '2025年11月23日'],
  ])('%s is %s', (date, said) => expect(saidDate(date, now)).toBe(said))

  test('just after midnight in China, last evening is yesterday, whatever the day is in UTC', () => {
    expect(saidMoment(china('2026-11-22T21:05:00'), china('2026-11-23T00:10:00'))).toBe('昨天 21:05')
  })

  test('minutes keep their zero', () => expect(saidMoment(china('2026-11-23T08:02:00'), now)).toBe('今天 8:02'))
})

describe('the greeting follows the hour', () => {
  test.each([
    ['04:59', '夜深了'],
    ['05:00', '早上好'],
    ['08:59', '早上好'],
    ['09:00', '上午好'],
    ['11:00', '中午好'],
    ['14:00', '下午好'],
    ['18:00', '晚上好'],
    ['22:59', '晚上好'],
    ['23:00', '夜深了'],
  ])('%s: %s', (time, words) => expect(greeting(china(`2026-11-23T${time}:00`))).toBe(words))
})

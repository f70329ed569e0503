import { dayKind } from '@/domain/book/plan/china-holidays'

/** 国务院办公厅关于2026年部分节假日安排的通知. */
const notice2026 = {
  off: { 元旦: ['01-01', '01-03'], 春节: ['02-15', '02-23'], 清明: ['04-04', '04-06'], 劳动节: ['05-01', '05-05'], 端午: ['06-19', '06-21'], 中秋: ['09-25', '09-27'], 国庆节: ['10-01', '10-07'] },
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
const datesOf = (year: number) => Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10))

describe('the notice of 2026', () => {
  const known = datesOf(2026).filter((date) => date < '2026-12-29')

  test('every day off, by its festival', () => {
    const expected = known.flatMap((date) => Object.entries(notice2026.off).flatMap(([name, [from = '', to = '']]) => (date.slice(5) >= from && date.slice(5) <= to ? [`${date} ${name}`] : [])))
    expect(known.flatMap((date) => { const day = dayKind(date); return day.kind === 'holiday' ? [`${date} ${day.name}`] : [] })).toEqual(expected)
  })

  test('every make-up workday', () => expect(known.filter((date) => dayKind(date).kind === 'makeUp')).toEqual(notice2026.worked))

  test.each([
    ['2026-01-04', '2026-01-02'],
    ['2026-02-14', '2026-02-20'],
    ['2026-02-28', '2026-02-23'],
    ['2026-05-09', '2026-05-05'],
    ['2026-09-20', '2026-10-06'],
    ['2026-10-10', '2026-10-07'],
  ])('%s is worked for %s', (date, replaces) => expect(dayKind(date)).toMatchObject({ kind: 'makeUp', replaces }))

  test('an ordinary weekend and a workday are plain', () => expect(['2026-11-28', '2026-11-27'].map((date) => dayKind(date).kind)).toEqual(['plain', 'plain']))
})

describe('what is not known is said', () => {
  test.each([
    ['2003-06-01', 2003],
    ['2027-01-01', 2027],
    ['2027-05-01', 2027],
    // The New Year of 2019 began on Saturday 29 December 2018, a workday: such days are the next notice's.
    ['2026-12-29', 2027],
    ['2026-12-31', 2027],
  ])('%s waits for the notice of %i', (date, year) => expect(dayKind(date)).toEqual({ kind: 'unknown', year }))

  test('28 December is still of the year itself', () => expect(dayKind('2026-12-28')).toEqual({ kind: 'plain' }))
})

describe('the turn of a year', () => {
  test.each([
    ['2018-12-29', 'makeUp'],
    ['2018-12-31', 'holiday'],
    ['2022-12-31', 'holiday'],
    ['2011-12-31', 'makeUp'],
    ['2024-12-31', 'plain'],
  ])('%s is %s', (date, kind) => expect(dayKind(date).kind).toBe(kind))

  test('a day worked in the old year is for a day off in the new one', () => expect(dayKind('2011-12-31')).toMatchObject({ replaces: '2012-01-03' }))
  test('days that do not pair are not guessed: 2018 worked two for three', () => expect(dayKind('2018-02-24')).toEqual({ kind: 'makeUp', name: '春节', replaces: undefined }))
})

import { afterBirth, antenatalCalendar, antenatalItems } from '../../../../src/domain/grow/pregnancy/antenatal-calendar'
import { dayOfWeek, dueDate, movedDays, pregnancyAge, trimesterOf } from '../../../../src/domain/grow/pregnancy/due-date'
import { bmi, figuresFor, gainBy, gainStanding } from '../../../../src/domain/grow/pregnancy/weight-gain'
import { csvRows } from '../../../fixtures/grow/csv'

describe('the due date', () => {
  test.each([
    ['by the last period', { by: 'lastPeriod', on: '2026-06-05' } as const, '2027-03-12'],
    ['by the last period, a cycle of 35 days', { by: 'lastPeriod', on: '2026-06-05', cycleDays: 35 } as const, '2027-03-19'],
    ['by an ultrasound of 12 weeks and 3 days', { by: 'ultrasound', on: '2026-08-31', weeks: 12, days: 3 } as const, '2027-03-12'],
    ['by the transfer of a fifth-day embryo', { by: 'transfer', on: '2026-06-24', embryoDays: 5 } as const, '2027-03-12'],
    ['by the transfer of a third-day embryo', { by: 'transfer', on: '2026-06-22', embryoDays: 3 } as const, '2027-03-12'],
    ['over a leap day', { by: 'lastPeriod', on: '2027-06-05' } as const, '2028-03-11'],
  ])('%s', (_how, dating, due) => {
    expect(dueDate(dating)).toBe(due)
  })
  test('how much an ultrasound moves it is said in days', () => {
    expect(movedDays('2027-03-12', '2027-03-20')).toBe(8)
  })
})

describe('how far it is', () => {
  test('24 weeks and 3 days, 109 days to go', () => {
    expect(pregnancyAge('2027-03-12', '2026-11-23')).toEqual({ weeks: 24, days: 3, daysLeft: 109 })
  })
  test('past the due date it goes on counting, after 44 weeks it does not', () => {
    expect(pregnancyAge('2026-11-20', '2026-11-23')).toEqual({ weeks: 40, days: 3, daysLeft: -3 })
    expect(pregnancyAge('2026-10-20', '2026-11-23')).toBeUndefined()
    expect(pregnancyAge('2027-11-23', '2026-11-23')).toBeUndefined()
  })
  test('a week begins on its own day, and trimesters at 14 and 28', () => {
    expect(pregnancyAge('2027-03-12', dayOfWeek('2027-03-12', 28))).toMatchObject({ weeks: 28, days: 0 })
    expect([13, 14, 27, 28].map(trimesterOf)).toEqual(['early', 'middle', 'middle', 'late'])
  })
})

describe('the calendar', () => {
  test('its weeks are those of the printed lists', () => {
    const printed = csvRows('prenatal-visits.csv').filter((row) => row.week_from !== '')
    const weeks = (rows: (readonly [number, number])[]) => rows.map(([from, to]) => `${from}–${to}`).sort()
    expect(weeks(antenatalItems.map((item) => item.weeks))).toEqual(weeks(printed.map((row) => [Number(row.week_from), Number(row.week_to)] as const)))
  })
  test('each with its own first and last day', () => {
    const calendar = antenatalCalendar('2027-03-12', '2026-11-23', new Set(['anomaly'] as const))
    expect(calendar.find(({ id }) => id === 'ogtt')).toMatchObject({ from: '2026-11-20', to: '2026-12-24', state: 'now' })
    expect(calendar.find(({ id }) => id === 'anomaly')?.state).toBe('done')
    expect(calendar.find(({ id }) => id === 'nt')?.state).toBe('passed')
    expect(calendar.find(({ id }) => id === 'gbs')?.state).toBe('later')
  })
  test('after birth: a visit at home, and the check after 42 days', () => {
    expect(afterBirth('2027-03-12').day42.from).toBe('2027-04-23')
  })
})

describe('weight gain', () => {
  test('the figures are those written down, group by group', () => {
    for (const row of csvRows('gestational-weight-gain.csv')) {
      const { group, totalKg, weeklyKg } = figuresFor(Number(row.prepregnancy_bmi_from))
      expect([group, totalKg.low, totalKg.high, weeklyKg.low, weeklyKg.high]).toEqual([row.group, Number(row.total_gain_kg_low), Number(row.total_gain_kg_high), Number(row.weekly_kg_low), Number(row.weekly_kg_high)])
    }
  })
  test('what may have been gained never falls, and ends within the whole', () => {
    for (const before of [17, 21, 26, 30]) {
      let last = { low: -1, high: -1 }
      for (let weeks = 0; weeks <= 42; weeks += 0.5) {
        const range = gainBy(before, weeks)
        expect(range.low).toBeGreaterThanOrEqual(last.low)
        expect(range.high).toBeGreaterThanOrEqual(last.high)
        expect(range.low).toBeLessThanOrEqual(range.high)
        last = range
      }
      expect(last.high).toBeLessThanOrEqual(figuresFor(before).totalKg.high)
    }
  })
  test('a kilogram lost to early nausea is within, much in one trimester is above', () => {
    expect(bmi(54, 162)).toBeCloseTo(20.58, 2)
    expect(gainStanding(20.6, 10, -0.8)).toBe('within')
    expect(gainStanding(20.6, 10, -2)).toBe('below')
    expect(gainStanding(20.6, 24, 5)).toBe('within')
    expect(gainStanding(20.6, 24, 9)).toBe('above')
  })
})

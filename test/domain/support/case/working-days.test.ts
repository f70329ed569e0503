import { isWorked, workingDaysAfter, workingDaysBetween } from '@/domain/support/case/working-days'

describe('working days in China', () => {
  test.each([
    ['over a weekend', '2026-11-27', 3, '2026-12-02'],
    ['from a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['none', '2026-11-27', 0, '2026-11-27'],
    // 2026: 1 to 7 October are off, 20 September and 10 October are worked.
    ['over National Day', '2026-09-30', 1, '2026-10-08'],
    ['a Saturday that is worked counts', '2026-10-09', 1, '2026-10-10'],
    ['seven days of a notice over Spring Festival', '2026-02-13', 7, '2026-03-02'],
  ])('%s: %s and %i days is %s', (_what, from, days, to) => expect(workingDaysAfter(from, days)).toBe(to))

  test('a year whose days off are not published goes by the weekday', () => expect(['2031-10-01', '2031-10-04'].map(isWorked)).toEqual([true, false]))

  test.each([
    ['2026-11-27', '2026-12-02', 3],
    ['2026-11-27', '2026-11-27', 0],
    ['2026-12-02', '2026-11-27', 0],
  ])('from %s to %s are %i', (from, to, days) => expect(workingDaysBetween(from, to)).toBe(days))
})

import fc from 'fast-check'
import { monthAfter, monthsBetween, monthsInYear, monthsOwed } from '@/domain/support/money/months'
import { saidMonths } from '@/domain/support/money/said-months'

const month = fc.integer({ min: 0, max: 600 }).map((i) => monthAfter('2020-01', i))

test.each([
  ['nothing paid yet', { firstMonth: '2026-06', paidThrough: '', lastMonth: '' }, '2026-08', { from: '2026-06', to: '2026-08', count: 3 }],
  ['over the end of a year', { firstMonth: '2026-06', paidThrough: '2026-10', lastMonth: '' }, '2027-02', { from: '2026-11', to: '2027-02', count: 4 }],
  ['up to its last month', { firstMonth: '2026-06', paidThrough: '2026-10', lastMonth: '2026-11' }, '2027-02', { from: '2026-11', to: '2026-11', count: 1 }],
  ['paid already', { firstMonth: '2026-06', paidThrough: '2026-10', lastMonth: '' }, '2026-10', undefined],
  ['ended before it began', { firstMonth: '2026-06', paidThrough: '', lastMonth: '2026-05' }, '2026-10', undefined],
])('%s', (_what, paid, through, owed) => expect(monthsOwed(paid, through)).toEqual(owed))

test('paid in whatever portions, no month is left out and none comes twice', () => {
  fc.assert(
    fc.property(month, fc.array(month, { maxLength: 12 }), (firstMonth, throughs) => {
      let paidThrough = ''
      let total = 0
      for (const through of throughs) {
        const owed = monthsOwed({ firstMonth, paidThrough, lastMonth: '' }, through)
        if (!owed) continue
        expect(owed.from).toBe(paidThrough === '' ? firstMonth : monthAfter(paidThrough))
        total += owed.count
        paidThrough = owed.to
      }
      expect(total).toBe(paidThrough === '' ? 0 : monthsBetween(firstMonth, paidThrough))
    }),
  )
})

test('a year has at most twelve, from the first month to the last', () => {
  expect(monthsInYear({ firstMonth: '2026-06', lastMonth: '' }, '2026')).toBe(7)
  expect(monthsInYear({ firstMonth: '2026-06', lastMonth: '' }, '2027')).toBe(12)
  expect(monthsInYear({ firstMonth: '2026-06', lastMonth: '2027-03' }, '2027')).toBe(3)
  expect(monthsInYear({ firstMonth: '2026-06', lastMonth: '' }, '2025')).toBe(0)
})

test('as they are said', () => {
  expect([saidMonths({ from: '2026-07', to: '2026-07' }), saidMonths({ from: '2026-07', to: '2026-12' }), saidMonths({ from: '2025-11', to: '2026-02' })]).toEqual(['2026年7月', '2026年7月至12月', '2025年11月至2026年2月'])
})

/** What whoever signs is told of before they file: too early, against a rule, or nothing; and an amount never without its day. */
import type { decide } from '@/domain/support/decide/decide'
import { saidBeforeFiling, saidExpected } from '@/domain/support/decide/said-expected'

const base = { findings: [], missing: [] } as unknown as ReturnType<typeof decide>
const amount = { cents: 590_00, per: 'month' } as NonNullable<ReturnType<typeof decide>['amount']>

test('too early: from which day, and that it may wait or be filed', () => {
  const later = { ...base, standing: 'later', fromOn: '2027-03-02', amount } as ReturnType<typeof decide>
  expect(saidBeforeFiling(later)).toBe('按现在填的，要到2027年3月2日才满足条件。可以到时候再交；现在交也行，审核的时候再看。')
  expect(saidExpected(later)).toBe('按填的，从2027年3月2日起，预计每月 590 元')
})

test('against a rule: which, and that it may be filed all the same', () => {
  const not = { ...base, standing: 'not', findings: [{ state: 'fails', says: '住院要满 1 天。' }] } as unknown as ReturnType<typeof decide>
  expect(saidBeforeFiling(not)).toBe('按现在填的，有一条对不上：住院要满 1 天。可以改，也可以照样交，由社区核实。')
  expect(saidExpected(not)).toBeUndefined()
})

test('entitled now: no warning, the amount as it is', () => {
  const now = { ...base, standing: 'entitled', amount } as ReturnType<typeof decide>
  expect(saidBeforeFiling(now)).toBeUndefined()
  expect(saidExpected(now)).toBe('按填的，预计每月 590 元')
})

/** What whoever signs is told of before they file: too early, against a rule, or nothing; and an amount never without its day. */
import type { decide } from '@/domain/support/decide/decide'
import { saidBeforeFiling, saidExpected } from '@/domain/support/decide/said-expected'

const base = { findings: [], missing: [] } as unknown as ReturnType<typeof decide>
const amount = { cents: 590_00, per: 'month' } as NonNullable<ReturnType<typeof decide>['amount']>

test('too early: for which rule, from which day, and that it may wait or be filed', () => {
  const later = { ...base, standing: 'later', fromOn: '2027-03-02', amount, findings: [{ state: 'holds', title: '独生子女' }, { state: 'later', title: '女方满 49 周岁' }] } as unknown as ReturnType<typeof decide>
  expect(saidBeforeFiling(later)).toBe('按现在填的，“女方满 49 周岁”要到2027年3月2日才满足。可以到时候再交；现在交也行，审核的时候再看。')
  expect(saidExpected(later)).toBe('按填的，从2027年3月2日起，预计每月 590 元')
})

test('against rules: all of them, and that it may be filed all the same', () => {
  const not = { ...base, standing: 'not', findings: [{ state: 'fails', title: '出生', says: '这一条按出生日期不符合。可以问问社区，还有别的帮助。' }, { state: 'fails', title: '住院满 1 天', says: '住院要满 1 天。' }] } as unknown as ReturnType<typeof decide>
  expect(saidBeforeFiling(not)).toBe('按现在填的，有 2 条对不上：“出生”，这一条按出生日期不符合；“住院满 1 天”，住院要满 1 天。可以改；照样交也行，审核的时候再核实。')
  expect(saidExpected(not)).toBeUndefined()
})

test('entitled now: no warning, the amount as it is', () => {
  const now = { ...base, standing: 'entitled', amount } as ReturnType<typeof decide>
  expect(saidBeforeFiling(now)).toBeUndefined()
  expect(saidExpected(now)).toBe('按填的，预计每月 590 元')
})

import { chinaClock } from '@/domain/china-time'
import { monthAfter } from '@/domain/support/money/months'

/** Months that what is paid month by month is paid up to: the last one, this one, the end of this year. */
export function throughMonths(now: Date): Array<{ month: string; words: string }> {
  const month = chinaClock(now).date.slice(0, 7)
  const end = `${month.slice(0, 4)}-12`
  return [{ month: monthAfter(month, -1), words: '上个月' }, { month, words: '这个月' }, ...(month === end ? [] : [{ month: end, words: '今年底' }])]
}

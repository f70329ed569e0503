import { chinaClock } from '@/domain/china-time'

/** Months that what is paid month by month is paid up to: the last one, this one, the end of this year. */
export function throughMonths(now: Date): Array<{ month: string; words: string }> {
  const today = chinaClock(now).date
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const last = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  const months = [{ month: last, words: '上个月' }, { month: today.slice(0, 7), words: '这个月' }]
  return month === 12 ? months : [...months, { month: `${year}-12`, words: '今年底' }]
}

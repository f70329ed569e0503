import { chinaClock } from './china-time'

/** From this hour on, until the next one's. Before the first it is still night. */
const hours: Array<[from: number, words: string]> = [
  [5, '早上好'],
  [9, '上午好'],
  [11, '中午好'],
  [14, '下午好'],
  [18, '晚上好'],
  [23, '夜深了'],
]

/** How the home page greets at this hour in China. */
export function greeting(now: Date): string {
  const { hour } = chinaClock(now)
  let words = '夜深了'
  for (const [from, said] of hours) if (hour >= from) words = said
  return words
}

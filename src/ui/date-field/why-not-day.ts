import { readDate } from './read-date'
import { saidDay } from './said-day'

/** What is wrong with a day as it was typed, in a sentence; undefined for a day between the two, and for nothing. */
export function whyNotDay(text: string, from: string, to: string): string | undefined {
  if (text.trim() === '') return undefined
  const day = readDate(text)
  if (day === undefined) return '没看懂这一天，或日历上没有。请写成 2024年3月5日，或 2024-3-5。'
  return from <= day && day <= to ? undefined : `要在${saidDay(from)}到${saidDay(to)}之间`
}

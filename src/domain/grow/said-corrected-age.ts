import { daysPerMonth } from './growth/age'

/** An age in days, roughly: 20天, 6个月, 1岁3个月; before the day of term, 还没到预产期. */
export function saidMonthsOfDays(days: number): string {
  const months = Math.floor(days / daysPerMonth)
  if (days < 0) return '还没到预产期'
  if (months < 1) return `${days}天`
  return months < 12 ? `${months}个月` : `${Math.floor(months / 12)}岁${months % 12 === 0 ? '' : `${months % 12}个月`}`
}

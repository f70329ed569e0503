import { chinaClock } from '../china-time'

/** How old a child is, as families say it: 12天, 8个月, 1岁3个月, 5岁. Empty before the birth. */
export function saidAge(birthOn: string, now: Date): string {
  const today = chinaClock(now)
  const [year = 0, month = 0, day = 0] = birthOn.split('-').map(Number)
  const months = (today.year - year) * 12 + today.month - month - (today.day < day ? 1 : 0)
  if (birthOn > today.date) return ''
  if (months < 1) return `${Math.round((Date.parse(today.date) - Date.parse(birthOn)) / 86_400_000) || 1}天`
  if (months < 24) return months < 12 ? `${months}个月` : `1岁${months % 12 === 0 ? '' : `${months % 12}个月`}`
  return `${Math.floor(months / 12)}岁`
}

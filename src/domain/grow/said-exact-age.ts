import { addMonths, daysFrom, fullMonths } from './calendar-days'

/** An age to the day, as on a growth record: 12天, 8个月2天, 1岁3个月, 5岁2个月. Empty before the birth. */
export function saidExactAge(birthOn: string, date: string): string {
  if (date < birthOn) return ''
  const months = fullMonths(birthOn, date)
  const days = daysFrom(addMonths(birthOn, months), date)
  if (months === 0) return days === 0 ? '出生当天' : `${days}天`
  if (months < 12) return `${months}个月${days === 0 ? '' : `${days}天`}`
  return `${Math.floor(months / 12)}岁${months % 12 === 0 ? '' : `${months % 12}个月`}`
}

/** The ages of the programme, short: 出生, 6个月, 1岁半, 4岁. */
export function saidMonths(months: number): string {
  if (months === 0) return '出生'
  if (months < 12) return `${months}个月`
  if (months % 12 === 6) return `${Math.floor(months / 12)}岁半`
  return months % 12 === 0 ? `${months / 12}岁` : `${Math.floor(months / 12)}岁${months % 12}个月`
}

/** "足月（39周）", "早产（34周加2天）" */
export function saidGestation(days: number): string {
  const [weeks, rest] = [Math.floor(days / 7), days % 7]
  return `${weeks < 37 ? '早产' : weeks < 42 ? '足月' : '过期'}（${weeks}周${rest === 0 ? '' : `加${rest}天`}）`
}

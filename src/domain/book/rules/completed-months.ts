/** A child's age in completed months, for who may come. */
import { addMonths, daysFrom, fullMonths } from '../../grow/calendar-days'

/**
 * A month is complete on the day of the month on which the child was born, or on the last of a month that has no such day (民法典 第202条): born on 31 August, six months on
 * 28 February. 0 before the birth.
 */
export function completedMonths(birthOn: string, date: string): number {
  const months = Math.max(0, fullMonths(birthOn, date))
  return addMonths(birthOn, months + 1) <= date ? months + 1 : months
}

/** "12 天", "8 个月", "2 岁 3 个月", "5 岁": the months for as long as they decide where a child may come. */
export function saidAgeOn(birthOn: string, date: string): string {
  const months = completedMonths(birthOn, date)
  if (months === 0) return `${daysFrom(birthOn, date)} 天`
  if (months < 24) return `${months} 个月`
  return `${Math.floor(months / 12)} 岁${months < 72 && months % 12 !== 0 ? ` ${months % 12} 个月` : ''}`
}

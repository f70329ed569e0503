/** By which weekday's entries a date runs. */
import { dayKind } from './china-holidays'
import { dateOfDay, dayIndex, weekdayOf } from './china-moment'
import type { WeeklyPlan } from './plan-shape'
import type { PlanWarning } from './planned-session'

interface RunningDay {
  /** Monday is 1, Sunday is 7. */
  weekday: number
  warning?: PlanWarning
}

/** Undefined when the venue is closed by its rule for such days. Exceptions of single days are not asked here. */
export function runningDay({ onHolidays, onMakeUpDays }: Pick<WeeklyPlan, 'onHolidays' | 'onMakeUpDays'>, day: number): RunningDay | undefined {
  const weekday = weekdayOf(day)
  const what = dayKind(dateOfDay(day))
  // Whose days off and make-up days are as all others need not wait for the notice.
  if (onHolidays === 'open' && onMakeUpDays === 'asUsual') return { weekday }
  if (what.kind === 'unknown') return { weekday, warning: 'holidaysUnknown' }
  if (what.kind === 'holiday') return onHolidays === 'open' ? { weekday } : undefined
  if (what.kind === 'plain' || onMakeUpDays === 'asUsual') return { weekday }
  if (onMakeUpDays === 'closed') return undefined
  return what.replaces === undefined ? { weekday, warning: 'makeUpUnpaired' } : { weekday: weekdayOf(dayIndex(what.replaces)) }
}

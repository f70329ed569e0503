import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'

/** What has not happened yet is not noted: a slip of the date, which the screens ask back. Throws BAD_INPUT. */
export function needPast(days: readonly string[], now: Date): void {
  const today = chinaClock(now).date
  if (days.some((day) => day > today)) throw new AppError('BAD_INPUT', 'a day to come')
}

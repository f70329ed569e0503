import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'

/** Throws BAD_INPUT for a visit whose day is still to come. */
export function needBeenThere(on: string, now: Date): void {
  if (on > chinaClock(now).date) throw new AppError('BAD_INPUT', 'a visit to come', { sentence: '上门的日子还没有到。去过以后再记。' })
}

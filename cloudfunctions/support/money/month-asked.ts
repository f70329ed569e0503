import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'

/** Up to and with which month is paid: this one when nothing was asked, none after this year. Throws BAD_INPUT. */
export function monthAsked(asked: string | undefined, now: Date): string {
  const today = chinaClock(now).date
  const month = asked ?? today.slice(0, 7)
  if (month > `${today.slice(0, 4)}-12`) throw new AppError('BAD_INPUT', `${month} is after this year`, { sentence: '最多付到今年 12 月。请看一看电脑上的日期对不对。' })
  return month
}

import { chinaClock } from './china-time'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const dayMs = 24 * 60 * 60 * 1000

/** Today as a calendar on the wall shows it: "11月23日 周一". */
export function saidToday(now: Date): string {
  const clock = chinaClock(now)
  return `${clock.month}月${clock.day}日 ${weekdays[clock.weekday]}`
}

/** A `YYYY-MM-DD` as people say it: 今天, 昨天, "11月3日", and with the year only when it is another one. */
export function saidDate(date: string, now: Date): string {
  const today = chinaClock(now)
  if (date === today.date) return '今天'
  if (date === chinaClock(new Date(now.getTime() - dayMs)).date) return '昨天'
  const [year, month, day] = date.split('-').map(Number)
  const short = `${month}月${day}日`
  return year === today.year ? short : `${year}年${short}`
}

/** A `YYYY-MM-DD` with its year, for what lasts long: "2024年11月24日". */
export function fullDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** A moment as people say it: "今天 8:12", "昨天 21:05", "11月3日 8:12". */
export function saidMoment(at: Date, now: Date): string {
  const clock = chinaClock(at)
  return `${saidDate(clock.date, now)} ${clock.hour}:${String(clock.minute).padStart(2, '0')}`
}

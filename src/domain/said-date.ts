import { chinaClock } from './china-time'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const dayMs = 24 * 60 * 60 * 1000

/** Today as a calendar on the wall shows it: "11月23日 周一". */
export function saidToday(now: Date): string {
  const clock = chinaClock(now)
  return `${clock.month}月${clock.day}日 ${weekdays[clock.weekday]}`
}

/** Days near now, by how many they are away. */
const near = new Map([[-1, '昨天'], [0, '今天'], [1, '明天'], [2, '后天']])

/** A `YYYY-MM-DD` as people say it: 昨天, 今天, 明天, 后天, "11月3日", and with the year only when it is another one. */
export function saidDate(date: string, now: Date): string {
  const today = chinaClock(now)
  const name = near.get((Date.parse(date) - Date.parse(today.date)) / dayMs)
  if (name !== undefined) return name
  const [year, month, day] = date.split('-').map(Number)
  const short = `${month}月${day}日`
  return year === today.year ? short : `${year}年${short}`
}

/** A `YYYY-MM-DD` with its year, for what lasts long: "2024年11月24日". */
export function fullDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** The whole of it, for where the short word may be doubted: "11月27日 周五 17:30". */
export function fullMoment(at: Date, now: Date): string {
  const { year, month, day, weekday, hour, minute } = chinaClock(at)
  const date = `${month}月${day}日 ${weekdays[weekday]} ${hour}:${String(minute).padStart(2, '0')}`
  return year === chinaClock(now).year ? date : `${year}年${date}`
}

/** A moment as people say it: "今天 8:12", "昨天 21:05", "11月3日 8:12". */
export function saidMoment(at: Date, now: Date): string {
  const clock = chinaClock(at)
  return `${saidDate(clock.date, now)} ${clock.hour}:${String(clock.minute).padStart(2, '0')}`
}

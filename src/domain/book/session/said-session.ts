/** When a session is, as people say it. */
import { chinaClock } from '../../china-time'
import { saidHour } from '../rules/said-opening'
import { saidDate } from '../../said-date'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const nearDays = 7
const dayMs = 86_400_000

export const saidWeekday = (at: Date): string => weekdays[chinaClock(at).weekday] ?? ''

/** "明天上午 9:30", "周四上午 10:00", "12月9日上午 9:30": the weekday alone says enough for a week. */
export function saidWhen(at: Date, now: Date): string {
  const clock = chinaClock(at)
  const days = Math.round((Date.parse(clock.date) - Date.parse(chinaClock(now).date)) / dayMs)
  const day = days > 2 && days < nearDays ? saidWeekday(at) : saidDate(clock.date, now)
  return `${day}${saidHour(clock)}`
}

/** "2026年11月26日 周四，45 分钟" */
export function saidWhole(startsAt: Date, endsAt: Date): string {
  const { year, month, day } = chinaClock(startsAt)
  return `${year}年${month}月${day}日 ${saidWeekday(startsAt)}，${Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)} 分钟`
}

/** How near it is: "3 天后", "今天"; undefined once it has begun. */
export function saidNearness(at: Date, now: Date): string | undefined {
  if (at <= now) return undefined
  const days = Math.round((Date.parse(chinaClock(at).date) - Date.parse(chinaClock(now).date)) / dayMs)
  return days === 0 ? '今天' : days === 1 ? '明天' : `${days} 天后`
}

/** Moments of booking as people say them. */
import { chinaClock } from '../../china-time'
import { saidDate } from '../../said-date'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** "上午 9:00", "下午 2:30": twelve hours, as an elder reads a clock. */
export function saidHour({ hour, minute }: { hour: number; minute: number }): string {
  const part = hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上'
  return `${part} ${hour > 12 ? hour - 12 : hour}:${String(minute).padStart(2, '0')}`
}

/** "明天上午 9:00 开始预约（11月24日）"; a date that is not near has its weekday instead: "12月1日上午 9:00 开始预约（周二）". */
export function saidOpening(opensAt: Date, now: Date): string {
  const clock = chinaClock(opensAt)
  const day = saidDate(clock.date, now)
  const date = `${clock.month}月${clock.day}日`
  return `${day}${saidHour(clock)} 开始预约（${day.endsWith(date) ? weekdays[clock.weekday] : date}）`
}

/** "11月24日", with the year when it is another one: never 明天, for where that would read oddly. */
export function saidCalendarDate(date: string, now: Date): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year === chinaClock(now).year ? '' : `${year}年`}${month}月${day}日`
}

/** "11月24日 9:00" */
export function saidDateTime(at: Date, now: Date): string {
  const { date, hour, minute } = chinaClock(at)
  return `${saidCalendarDate(date, now)} ${hour}:${String(minute).padStart(2, '0')}`
}

/** "30 分钟", "2 小时", "1 天", "1 小时 30 分钟" */
export function saidDuration(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), '天'],
    [Math.floor((minutes % 1440) / 60), '小时'],
    [minutes % 60, '分钟'],
  ] as const
  return parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(' ')
}

import type { Interval } from './dose-rule'

/** "28 天", "6 个月" */
export const saidInterval = (interval: Interval): string => ('days' in interval ? `${interval.days} 天` : `${interval.months} 个月`)

/** "18 月龄", "3 岁", "13 岁半": in months below two years, as the clinics say it, in years after. */
export const saidAge = (months: number): string => (months < 24 || months % 6 > 0 ? `${months} 月龄` : `${Math.floor(months / 12)} 岁${months % 12 === 6 ? '半' : ''}`)

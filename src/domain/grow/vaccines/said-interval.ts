import type { Interval } from './dose-rule'

/** "28 天", "6 个月" */
export const saidInterval = (interval: Interval): string => ('days' in interval ? `${interval.days} 天` : `${interval.months} 个月`)

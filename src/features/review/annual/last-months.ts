import { monthAfter } from '@/domain/support/money/months'

const most = 6

/** Months that may be the last one: this one and those before it, none before the first that was paid for. */
export const lastMonths = (first: string, thisMonth: string): string[] => Array.from({ length: most }, (_, i) => monthAfter(thisMonth, -i)).filter((month) => month >= first)

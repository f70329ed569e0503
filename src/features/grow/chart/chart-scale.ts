import { lastOf } from '@/domain/last-of'
import { daysPerMonth } from '@/domain/grow/growth/age'
import type { Charted } from '@/domain/grow/growth/judged-series'
import type { Standard } from '@/domain/grow/growth/standard-lines'

/** A stretch of an axis, and where figures stand on it. */
export interface Axis {
  from: number
  to: number
  ticks: ReadonlyArray<{ at: number; words: string }>
}

/** How far a chart by age looks, in months. */
export type Span = 12 | 24 | 36 | 60 | 84
export const spanWords: Record<Span, string> = { 12: '1 岁内', 24: '2 岁内', 36: '3 岁内', 60: '5 岁内', 84: '7 岁内' }

/** The choices of a chart: WHO's standards end at five years, 中国标准 at seven, and its head circumference at three. */
export const spansOf = (chart: Charted, standard: Standard): readonly Span[] => [12, 24, standard === 'who' ? 60 : chart === 'head' ? 36 : 84]

/** The nearest choice that holds this age. */
export const fittingSpan = (spans: readonly Span[], ageDays: number): Span => spans.find((months) => ageDays <= months * daysPerMonth) ?? lastOf(spans) ?? 84

/** Between figures, in months. */
const monthStep: Record<Span, number> = { 12: 2, 24: 4, 36: 6, 60: 12, 84: 12 }

export function ageAxis(months: Span): Axis {
  const step = monthStep[months]
  const words = (month: number) => (month === 0 ? '出生' : step === 12 ? `${month / 12}${month === months ? '岁' : ''}` : `${month}${month === months ? '月' : ''}`)
  const ticks = Array.from({ length: months / step + 1 }, (_, i) => ({ at: i * step * daysPerMonth, words: words(i * step) }))
  return { from: 0, to: months * daysPerMonth, ticks }
}

/** Of lengths, around those of the child: in cm, within what the standards know. */
export function sizeAxis(sizes: readonly number[], lying: boolean): Axis {
  const [least, most] = lying ? [45, 110] : [65, 120]
  const from = Math.max(least, Math.floor((Math.min(...sizes, most - 20) - 10) / 5) * 5)
  const to = Math.min(most, Math.ceil((Math.max(...sizes, least + 20) + 15) / 5) * 5)
  const step = to - from > 30 ? 10 : 5
  const first = Math.ceil(from / step) * step
  return { from, to, ticks: Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => ({ at: first + i * step, words: String(first + i * step) })) }
}

const niceSteps = [0.5, 1, 2, 5, 10, 20, 50]

/** Round figures around what is to be shown, at most so many of them. */
export function valueAxis(lowest: number, highest: number, most: number): Axis {
  const step = niceSteps.find((one) => (highest - Math.floor(lowest / one) * one) / one < most) ?? 100
  const from = Math.floor(lowest / step) * step
  const to = highest + step * 0.15
  return { from, to, ticks: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => ({ at: from + i * step, words: String(from + i * step) })) }
}

/** Where a value of an axis lies between two pixels. */
export const placedOn = (axis: Axis, start: number, end: number) => (value: number): number => start + ((value - axis.from) / (axis.to - axis.from)) * (end - start)

/** From a child's measurements to what is drawn: bands, lines, points, figures. Pure; `src/ui/chart` paints it on any canvas. */
import { lastOf } from '@/domain/last-of'
import { indicatorOf, type Charted, type ChartPoint } from '@/domain/grow/growth/judged-series'
import { chartPercentiles } from '@/domain/grow/growth/percentile'
import type { Sex } from '@/domain/grow/growth/indicator'
import { standardLines, type Standard } from '@/domain/grow/growth/standard-lines'
import type { At, Shape } from '@/ui/chart/shapes'
import { textWidth } from '@/ui/chart/text-width'
import { ageAxis, placedOn, sizeAxis, valueAxis, type Axis, type Span } from './chart-scale'
import { saidValue } from './said-value'

export interface GrowthChart {
  name: string
  sex: Sex
  chart: Charted
  standard: Standard
  points: readonly ChartPoint[]
  span: Span
  /** Days of age by which the standard is chosen where lying and standing differ: of the last measurement, or today's. */
  ageDays: number
  /** Which point's value is read; the last one when it is not said. */
  chosen?: number | undefined
}

interface Sizes {
  height: number
  text: number
  callout: number
  /** Of the room left of, above, right of and below the bands. */
  left: number
  top: number
  right: number
  bottom: number
  /** Least distance of two labels. */
  apart: number
}
const normal: Sizes = { height: 248, text: 12, callout: 14, left: 24, top: 16, right: 29, bottom: 24, apart: 13 }
const large: Sizes = { height: 380, text: 20, callout: 20, left: 36, top: 24, right: 40, bottom: 36, apart: 21 }
const sizesOf = (isLarge: boolean): Sizes => (isLarge ? large : normal)

export const chartHeight = (isLarge: boolean): number => sizesOf(isLarge).height

/** Between places at which the lines are asked for, in pixels, on the whole: finer is not seen. By age they stand closer at the beginning, where the lines bend. */
const samplePx = 9
const closer = 1.5
const middle = 3

/** Points of this chart: those by size belong to what the child was measured by, lying or standing. */
export const shownPoints = ({ chart, points, ageDays }: Pick<GrowthChart, 'chart' | 'points' | 'ageDays'>): ChartPoint[] =>
  chart === 'weightForSize' ? points.filter((point) => indicatorOf(chart, point.ageDays) === indicatorOf(chart, ageDays)) : [...points]

const placeOf = (point: ChartPoint, actual = false): number => point.sizeCm ?? (actual ? point.actualDays : point.ageDays)

interface Plotted {
  x: Axis
  y: Axis
  points: ChartPoint[]
  /** At each sample: where on the axis, and the seven lines. */
  bands: Array<{ at: number; lines: number[] }>
  toX: (at: number) => number
  toY: (value: number) => number
}

function plotted(chart: GrowthChart, width: number, sizes: Sizes): Plotted {
  const indicator = indicatorOf(chart.chart, chart.ageDays)
  const points = shownPoints(chart)
  const x = chart.chart === 'weightForSize' ? sizeAxis(points.map(({ sizeCm = 0 }) => sizeCm), indicator === 'weightForLength') : ageAxis(chart.span)
  const inner = width - sizes.left - sizes.right
  const samples = Math.max(2, Math.round(inner / samplePx))
  const share = (i: number) => (chart.chart === 'weightForSize' ? i / samples : (i / samples) ** closer)
  const bands = Array.from({ length: samples + 1 }, (_, i) => x.from + share(i) * (x.to - x.from)).flatMap((at) => {
    // A standard ends with the last day before its end.
    const lines = standardLines(chart.standard, indicator, chart.sex, Math.min(at, x.to - 0.02))
    return lines ? [{ at, lines }] : []
  })
  const inSight = points.filter((point) => placeOf(point) <= x.to)
  const values = [...bands.flatMap(({ lines }) => [lines[0] ?? 0, lastOf(lines) ?? 0]), ...inSight.map(({ value }) => value)]
  const y = valueAxis(Math.min(...values), Math.max(...values), 8)
  return { x, y, points: inSight, bands, toX: placedOn(x, sizes.left, width - sizes.right), toY: placedOn(y, sizes.height - sizes.bottom, sizes.top) }
}

/** Figures that do not touch: each, or every second one. */
function roomy(ticks: Axis['ticks'], toX: (at: number) => number, size: number): Axis['ticks'] {
  const [first, second] = ticks
  if (!first || !second) return ticks
  const widest = Math.max(...ticks.map(({ words }) => textWidth(words, size)))
  return toX(second.at) - toX(first.at) >= widest + 6 ? ticks : ticks.filter((_, i) => (ticks.length - 1 - i) % 2 === 0)
}

function grid({ x, y, toX, toY }: Plotted, width: number, sizes: Sizes): Shape[] {
  return [
    ...y.ticks.flatMap(({ at, words }): Shape[] => [
      { kind: 'line', at: [[sizes.left, toY(at)], [width - sizes.right, toY(at)]], colour: 'grid', width: 1 },
      { kind: 'text', text: words, at: [sizes.left - 8, toY(at)], colour: 'ink3', size: sizes.text, align: 'end' },
    ]),
    ...roomy(x.ticks, toX, sizes.text).map(({ at, words }): Shape => ({ kind: 'text', text: words, at: [toX(at), sizes.height - sizes.text / 2], colour: 'ink3', size: sizes.text, align: 'middle' })),
  ]
}

function bandShapes({ bands, toX, toY }: Plotted): Shape[] {
  const drawn = chartPercentiles.map((_, index) => bands.map(({ at, lines }): At => [toX(at), toY(lines[index] ?? 0)]))
  const line = (index: number): At[] => drawn[index] ?? []
  const between = (low: number, high: number): At[] => [...line(low), ...[...line(high)].reverse()]
  const last = chartPercentiles.length - 1
  return [
    { kind: 'area', at: between(0, last), colour: 'band1' },
    { kind: 'area', at: between(2, 4), colour: 'band2' },
    ...chartPercentiles.map((_, index): Shape => {
      if (index === middle) return { kind: 'line', at: line(index), colour: 'bandMid', width: 1.5 }
      const dash = index === 0 || index === last ? {} : { dash: [3, 3] }
      return { kind: 'line', at: line(index), colour: 'bandLine', width: 1, ...dash }
    }),
  ]
}

/** Names of the lines at the right end, moved apart from the middle outwards where they would touch. */
function percentileNames({ bands, toX, toY }: Plotted, sizes: Sizes): Shape[] {
  const end = lastOf(bands)
  if (!end) return []
  const y = end.lines.map(toY)
  for (let i = middle + 1; i < y.length; i++) y[i] = Math.min(y[i] ?? 0, (y[i - 1] ?? 0) - sizes.apart)
  for (let i = middle - 1; i >= 0; i--) y[i] = Math.max(y[i] ?? 0, (y[i + 1] ?? 0) + sizes.apart)
  return chartPercentiles.map((percentile, index): Shape => ({
    kind: 'text',
    text: String(percentile),
    at: [toX(end.at) + 8, y[index] ?? 0],
    colour: index === middle ? 'ink' : 'ink3',
    size: sizes.text,
    bold: index === middle,
  }))
}

const actualAge = (points: readonly ChartPoint[]): ChartPoint[] => points.filter(({ corrected }) => corrected)

/** From the point that is read down to its age. */
function dropLine({ toX, toY }: Plotted, chosen: ChartPoint | undefined, sizes: Sizes): Shape[] {
  if (!chosen) return []
  const x = toX(placeOf(chosen))
  return [{ kind: 'line', at: [[x, toY(chosen.value)], [x, sizes.height - sizes.bottom]], colour: 'ink3', width: 1, dash: [2, 3] }]
}

function childShapes({ points, toX, toY }: Plotted, chosen: ChartPoint | undefined): Shape[] {
  const at = (point: ChartPoint, actual = false): At => [toX(placeOf(point, actual)), toY(point.value)]
  const early = actualAge(points)
  return [
    ...(early.length > 1 ? [{ kind: 'line', at: early.map((point) => at(point, true)), colour: 'ink3', width: 1.5, dash: [2, 4] } as const] : []),
    ...early.map((point): Shape => ({ kind: 'disc', at: at(point, true), radius: 2.5, fill: 'ink3' })),
    ...(points.length > 1 ? [{ kind: 'line', at: points.map((point) => at(point)), colour: 'primary', width: 2.5 } as const] : []),
    ...points.filter((point) => point !== chosen).map((point): Shape => ({ kind: 'disc', at: at(point), radius: 4, fill: 'card', ring: 'primary', ringWidth: 2 })),
    ...(chosen
      ? [
          { kind: 'disc', at: at(chosen), radius: 9, fill: 'sunflower', opacity: 0.3 } as const,
          { kind: 'disc', at: at(chosen), radius: 5.5, fill: 'sunflower', ring: 'card', ringWidth: 2 } as const,
        ]
      : []),
  ]
}

/** The value of a point, above it and to the left, moved so that it stays in the picture and off the point. */
function callout({ toX, toY }: Plotted, chosen: ChartPoint | undefined, chart: Charted, width: number, sizes: Sizes): Shape[] {
  if (!chosen) return []
  const text = saidValue(chart, chosen.value)
  const [wide, high] = [textWidth(text, sizes.callout) + 32, sizes.callout * 2]
  const [x, y] = [toX(placeOf(chosen)), toY(chosen.value)]
  const left = Math.min(Math.max(x - wide - 4, sizes.left + 4), width - wide - 4)
  const above = y - high - 24
  const top = above >= 0 ? above : Math.min(y + 20, sizes.height - sizes.bottom - high)
  return [
    { kind: 'box', at: [left, top], width: wide, height: high, radius: 8, colour: 'ink' },
    { kind: 'text', text, at: [left + wide / 2, top + high / 2], colour: 'card', size: sizes.callout, bold: true, align: 'middle' },
  ]
}

/** What is what, where no band comes: below them on the right. */
function legend({ points }: Plotted, name: string, width: number, sizes: Sizes): Shape[] {
  const early = actualAge(points).length > 0
  const words = ['一半孩子', early ? `${name}（校正）` : name, ...(early ? ['按实际月龄'] : [])]
  const wide = Math.max(...words.map((word) => textWidth(word, sizes.text)))
  const x = width - sizes.right - wide - 28
  const step = sizes.text + 8
  const yOf = (row: number) => sizes.height - sizes.bottom - 12 - (words.length - 1 - row) * step - sizes.text / 2
  const top = yOf(0) - sizes.text / 2 - 4
  const signs: Shape[] = [
    { kind: 'box', at: [x - 6, top], width: wide + 34, height: sizes.height - sizes.bottom - 1 - top, radius: 4, colour: 'card' },
    { kind: 'box', at: [x, yOf(0) - 4], width: 16, height: 8, radius: 2, colour: 'band2' },
    { kind: 'line', at: [[x, yOf(1)], [x + 16, yOf(1)]], colour: 'primary', width: 2.5 },
    ...(early ? [{ kind: 'line', at: [[x, yOf(2)], [x + 16, yOf(2)]], colour: 'ink3', width: 1.5, dash: [2, 4] } as const] : []),
  ]
  return [...signs, ...words.map((text, row): Shape => ({ kind: 'text', text, at: [x + 24, yOf(row)], colour: 'ink2', size: sizes.text }))]
}

export function planGrowthChart(chart: GrowthChart, width: number, isLarge: boolean): Shape[] {
  const sizes = sizesOf(isLarge)
  const plot = plotted(chart, width, sizes)
  const chosen = plot.points[chart.chosen ?? plot.points.length - 1] ?? lastOf(plot.points)
  return [
    ...grid(plot, width, sizes),
    ...bandShapes(plot),
    ...percentileNames(plot, sizes),
    ...dropLine(plot, chosen, sizes),
    ...legend(plot, chart.name, width, sizes),
    // After the legend: a point is never hidden by it.
    ...childShapes(plot, chosen),
    ...callout(plot, chosen, chart.chart, width, sizes),
  ]
}

/** Which point a finger means: the nearest along the axis; undefined where there is none. */
export function pointAt(chart: GrowthChart, width: number, isLarge: boolean, x: number): number | undefined {
  const { points, toX } = plotted(chart, width, sizesOf(isLarge))
  const away = points.map((point) => Math.abs(toX(placeOf(point)) - x))
  const nearest = away.indexOf(Math.min(...away))
  return nearest === -1 ? undefined : nearest
}

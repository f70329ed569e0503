/** What was gained, over the band of what is usual. Pure. */
import { pregnancyAge } from '@/domain/grow/pregnancy/due-date'
import { figuresFor, gainBy } from '@/domain/grow/pregnancy/weight-gain'
import type { At, Shape } from '@/ui/chart/shapes'

interface GainPoint {
  weeks: number
  gainedKg: number
}

export const gainPoints = (weights: ReadonlyArray<{ on: string; weightKg: number }>, due: string, beforeKg: number): GainPoint[] =>
  weights.flatMap(({ on, weightKg }) => {
    const age = pregnancyAge(due, on)
    return age ? [{ weeks: age.weeks + age.days / 7, gainedKg: weightKg - beforeKg }] : []
  })

const sizesOf = (isLarge: boolean) => (isLarge ? { height: 300, text: 20, left: 36, bottom: 32 } : { height: 200, text: 12, left: 24, bottom: 24 })
export const gainHeight = (isLarge: boolean): number => sizesOf(isLarge).height
const lastWeek = 40
const plain = (value: number) => String(Math.round(value * 10) / 10)

/** The same in words. */
export function gainWords(points: readonly GainPoint[], bmiBefore: number): string {
  const { low, high } = figuresFor(bmiBefore).totalKg
  const said = points.map(({ weeks, gainedKg }) => `${Math.floor(weeks)} 周 ${plain(gainedKg)} 公斤`)
  return `体重比孕前长了多少：${said.length > 0 ? said.join('，') : '还没有记过'}。一般到生时长 ${low}–${high} 公斤`
}

export function planGain(points: readonly GainPoint[], bmiBefore: number, width: number, isLarge: boolean): Shape[] {
  const { height, text, left, bottom } = sizesOf(isLarge)
  const values = points.map(({ gainedKg }) => gainedKg)
  const [least, most] = [Math.min(0, ...values), Math.max(gainBy(bmiBefore, lastWeek).high, ...values) + 1]
  const toX = (weeks: number) => left + (weeks / lastWeek) * (width - left - 8)
  const toY = (kg: number) => height - bottom - ((kg - least) / (most - least)) * (height - bottom - 12)
  const at = (bound: 'low' | 'high'): At[] => Array.from({ length: lastWeek + 1 }, (_, weeks) => [toX(weeks), toY(gainBy(bmiBefore, weeks)[bound])])
  const ticks: number[] = []
  for (let kg = Math.ceil(least / 4) * 4; kg <= most; kg += 4) ticks.push(kg)
  const line = points.map(({ weeks, gainedKg }): At => [toX(weeks), toY(gainedKg)])
  return [
    ...ticks.flatMap((kg): Shape[] => [
      { kind: 'line', at: [[left, toY(kg)], [width - 8, toY(kg)]], colour: 'grid', width: 1 },
      { kind: 'text', text: String(kg), at: [left - 8, toY(kg)], colour: 'ink3', size: text, align: 'end' },
    ]),
    { kind: 'area', at: [...at('low'), ...at('high').reverse()], colour: 'band2' },
    ...[0, 10, 20, 30, 40].map((weeks): Shape => ({ kind: 'text', text: weeks === 40 ? '40周' : String(weeks), at: [toX(weeks), height - text / 2 - 2], colour: 'ink3', size: text, align: weeks === 0 ? 'start' : weeks === 40 ? 'end' : 'middle' })),
    ...(line.length > 1 ? [{ kind: 'line', at: line, colour: 'primary', width: 2.5 } as const] : []),
    ...line.map((place): Shape => ({ kind: 'disc', at: place, radius: 4, fill: 'card', ring: 'primary', ringWidth: 2 })),
  ]
}

/** A measurement in plain words. */
import { lastOf } from '../last-of'
import { daysFrom } from './calendar-days'
import { chartPoints, judgedOf, type Charted, type ChildOfChart, type MeasuredOnce } from './growth/judged-series'
import { saidPosition, type SaidIndicator } from './growth/said-growth'
import type { Standard } from './growth/standard-lines'
import { linesBetween, whySeeDoctor, type Reason } from './growth/trend'

const units: Record<Charted, string> = { weight: '公斤', length: '厘米', head: '厘米', weightForSize: '公斤' }
const grew: Record<Charted, string> = { weight: '长了', length: '长高了', head: '长了', weightForSize: '长了' }

/** Each one once, to two places at most. */
const plain = (value: number): string => String(Math.round(value * 100) / 100)

/** "近两个月" for what is about so long, else in days. */
function saidSpan(days: number): string {
  const months = Math.round(days / 30.4375)
  return days < 45 ? `${days} 天里` : `近 ${months} 个月`
}

interface SaidMeasured {
  on: string
  value: number
  sentences: string[]
  reason?: Reason
}

/** The last measurement of a chart: where it lies among others of the age, and how it grew since the one before; why to see a doctor, if there is a reason. */
export function saidLast(child: ChildOfChart, measurements: readonly MeasuredOnce[], chart: Charted, standard: Standard): SaidMeasured | undefined {
  const points = chartPoints(child, measurements, chart, standard)
  const last = lastOf(points)
  if (!last) return undefined
  const judged = judgedOf(points)
  const reason = last.z === undefined ? undefined : whySeeDoctor(judged)
  const before = judged[judged.length - 2]
  const sentences: string[] = []
  if (last.z === undefined) sentences.push('这个年龄没有参考曲线，只记下来。')
  else sentences.push(saidPosition(chart satisfies SaidIndicator, child.sex, last.z))
  if (last.corrected) sentences.push('早产的宝宝，按校正月龄看。')
  if (before && last.z !== undefined && chart !== 'weightForSize' && last.value > before.value) {
    const steady = reason === undefined && linesBetween(before.z, last.z) < 2
    sentences.push(`${saidSpan(daysFrom(before.on, last.on))}${grew[chart]} ${plain(last.value - before.value)} ${units[chart]}${steady ? '，在自己的曲线附近' : ''}。`)
  }
  return { on: last.on, value: last.value, sentences, ...(reason ? { reason } : {}) }
}

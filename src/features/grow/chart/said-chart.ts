import { addDays } from '@/domain/grow/calendar-days'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { saidMonthsOfDays } from '@/domain/grow/said-corrected-age'
import type { ChartPoint, Charted } from '@/domain/grow/growth/judged-series'
import { shareBelow } from '@/domain/grow/growth/percentile'
import { saidShare } from '@/domain/grow/growth/said-growth'
import { fullDate } from '@/domain/said-date'
import { shownPoints, type GrowthChart } from './plan-growth-chart'
import { saidValue } from './said-value'

const names: Record<Charted, string> = { weight: '体重', length: '身长', head: '头围', weightForSize: '身长别体重' }

/** One point as it is read aloud: "2026年6月24日，3个月：7 公斤，比约 55% 的孩子重". */
export function pointWords(birthOn: string, chart: Charted, point: ChartPoint): string {
  const age = [saidExactAge(birthOn, point.on), ...(point.corrected ? [`校正${saidMonthsOfDays(point.ageDays)}`] : [])].join('，')
  const share = point.z === undefined ? '' : `，比${saidShare(point.z)}的孩子${chart === 'length' ? '长' : chart === 'head' ? '大' : '重'}`
  return `${fullDate(point.on)}，${age}：${saidValue(chart, point.value)}${share}`
}

/** Between which lines of the chart they all lie, where they do. */
function saidBand(points: readonly ChartPoint[]): string {
  const shares = points.flatMap(({ z }) => (z === undefined ? [] : [shareBelow(z) * 100]))
  if (shares.length === 0) return ''
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  const band = ([[25, 75], [10, 90], [3, 97]] as const).find(([low, high]) => least >= low && most <= high)
  return band ? `，一直在第 ${band[0]} 到第 ${band[1]} 百分位之间` : '，有的在第 3 到第 97 百分位之外'
}

/** Everything a chart shows, for who cannot see it. */
export function chartWords(chart: GrowthChart): string {
  const points = shownPoints(chart)
  const list = points.map(({ on, actualDays, value }) => `${actualDays === 0 ? '出生' : saidExactAge(addDays(on, -actualDays), on)} ${saidValue(chart.chart, value)}`).join('，')
  return `${chart.name}的${names[chart.chart]}曲线：${list === '' ? '还没有记过' : list}${saidBand(points)}`
}

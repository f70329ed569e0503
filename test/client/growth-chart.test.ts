import { chartPoints, type ChildOfChart } from '@/domain/grow/growth/judged-series'
import { ageAxis, fittingSpan, spansOf, valueAxis } from '@/features/grow/chart/chart-scale'
import { chartHeight, planGrowthChart, pointAt, type GrowthChart } from '@/features/grow/chart/plan-growth-chart'
import { chartWords } from '@/features/grow/chart/said-chart'
import { paintPicture, type Pen } from '@/ui/chart/paint-picture'
import type { Shape } from '@/ui/chart/shapes'

const child: ChildOfChart = { sex: 'boy', birthOn: '2026-01-01' }
const measured = [
  { on: '2026-01-01', weightKg: 3.4, lengthCm: 50 },
  { on: '2026-04-01', weightKg: 7, lengthCm: 62 },
  { on: '2026-09-03', weightKg: 9.4, lengthCm: 71 },
]
const chartOf = (more: Partial<GrowthChart> = {}, gestationDays?: number): GrowthChart => {
  const { chart = 'weight', standard = 'china' } = more
  const points = chartPoints({ ...child, gestationDays }, measured, chart, standard)
  return { name: '禾禾', sex: 'boy', chart, standard, points, span: 12, ageDays: 245, ...more }
}
const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
const words = (shapes: readonly Shape[]) => texts(shapes).map(({ text }) => text)
const rings = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'disc' && (shape.ring === 'primary' || shape.fill === 'sunflower'))

test.each([
  [311, false],
  [272, false],
  [311, true],
])('at %i px (large %s) nothing is drawn outside, and every figure stands free of the next', (width, large) => {
  const shapes = planGrowthChart(chartOf(), width, large)
  for (const shape of shapes) {
    const all = shape.kind === 'line' || shape.kind === 'area' ? shape.at : [shape.at]
    for (const [x, y] of all) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(chartHeight(large))
    }
  }
  const names = texts(shapes).filter(({ text, align }) => /^(3|10|25|50|75|90|97)$/.test(text) && align === undefined)
  expect(names.map(({ text }) => text)).toEqual(['3', '10', '25', '50', '75', '90', '97'])
  names.slice(1).forEach(({ at, size }, i) => expect((names[i]?.at[1] ?? 0) - at[1]).toBeGreaterThanOrEqual(size))
})

test('the last point is read out first; a touched one instead', () => {
  expect(words(planGrowthChart(chartOf(), 311, false))).toContain('9.4 公斤')
  expect(words(planGrowthChart(chartOf({ chosen: 1 }), 311, false))).toContain('7 公斤')
})

test('a finger means the nearest point along the age', () => {
  expect([20, 90, 300].map((x) => pointAt(chartOf(), 311, false, x))).toEqual([0, 1, 2])
  expect(pointAt(chartOf({ points: [] }), 311, false, 50)).toBeUndefined()
})

test('what lies beyond the years that are shown is not drawn', () => {
  const points = [...chartOf().points, { on: '2028-01-01', ageDays: 730, actualDays: 730, corrected: false, value: 12, z: 0 }]
  // Three points; the last one that is seen has a halo besides.
  expect(rings(planGrowthChart(chartOf({ points }), 311, false))).toHaveLength(4)
  expect(rings(planGrowthChart(chartOf({ points, span: 24 }), 311, false))).toHaveLength(5)
})

test('who was born early has a second line, by the actual age, and the legend says which is which', () => {
  const shapes = planGrowthChart(chartOf({}, 224), 311, false)
  expect(words(shapes)).toEqual(expect.arrayContaining(['禾禾（校正）', '按实际月龄']))
  expect(words(planGrowthChart(chartOf(), 311, false))).not.toContain('按实际月龄')
})

test.each(['china', 'who'] as const)('every chart of the %s standard has seven lines over all it offers', (standard) => {
  for (const chart of ['weight', 'length', 'head'] as const) {
    for (const span of spansOf(chart, standard)) {
      const lines = planGrowthChart(chartOf({ chart, standard, span, points: [] }), 311, false).filter((shape) => shape.kind === 'line' && shape.colour.startsWith('band'))
      expect(lines).toHaveLength(7)
      const ends = lines.map((line) => (line.kind === 'line' ? (line.at.at(-1)?.[0] ?? 0) : 0))
      ends.forEach((x) => expect(x).toBeCloseTo(311 - 29, 0))
    }
  }
})

test('everything it shows is said in words', () => {
  expect(chartWords(chartOf())).toMatch(/^禾禾的体重曲线：出生 3.4 公斤，3个月 7 公斤，8个月2天 9.4 公斤，/)
  expect(chartWords(chartOf({ points: [] }))).toBe('禾禾的体重曲线：还没有记过')
})

test('axes have round figures and hold what is shown', () => {
  expect(ageAxis(12).ticks.map(({ words: said }) => said)).toEqual(['出生', '2', '4', '6', '8', '10', '12月'])
  const axis = valueAxis(2.6, 12.3, 8)
  expect(axis.ticks.map(({ at }) => at)).toEqual([2, 4, 6, 8, 10, 12])
  expect(axis.from).toBeLessThanOrEqual(2.6)
  expect(axis.to).toBeGreaterThan(12.3)
  expect(fittingSpan([12, 24, 84], 400)).toBe(24)
})

test('it is painted with what both canvases know, in the colours of the theme', () => {
  const used: string[] = []
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (_, name) => (...args: unknown[]) => used.push(`${String(name)} ${args.join(' ')}`),
    set: (_, name, value) => used.push(`${String(name)} = ${String(value)}`) > 0,
  }) as unknown as Pen
  paintPicture(pen, { width: 311, height: 248, shapes: planGrowthChart(chartOf(), 311, false) }, 'dark')
  expect(used[0]).toBe('clearRect 0 0 311 248')
  expect(used).toContain('strokeStyle = #5cc4b6')
  expect(used.some((call) => call.includes('undefined') || call.includes('NaN'))).toBe(false)
})

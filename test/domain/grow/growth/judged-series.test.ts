import { chartPoints, judgedOf, type ChildOfChart } from '../../../../src/domain/grow/growth/judged-series'
import { standardLines } from '../../../../src/domain/grow/growth/standard-lines'
import { saidLast } from '../../../../src/domain/grow/said-measured'
import { saidExactAge, saidGestation, saidMonths } from '../../../../src/domain/grow/said-exact-age'

const boy: ChildOfChart = { sex: 'boy', birthOn: '2026-01-01' }
const measured = [
  { on: '2026-07-01', weightKg: 8.7, lengthCm: 68 },
  { on: '2026-01-01', weightKg: 3.4 },
  { on: '2026-04-01', weightKg: 7, headCm: 41 },
]

test.each(['china', 'who'] as const)('on a median line of the %s standard a child is at zero', (standard) => {
  const median = standardLines(standard, 'weight', 'boy', 181)?.[3] ?? 0
  const [point] = chartPoints(boy, [{ on: '2026-07-01', weightKg: median }], 'weight', standard)
  expect(point?.ageDays).toBe(181)
  expect(Math.abs(point?.z ?? 9)).toBeLessThan(0.15)
})

test('points come by age, and each chart has those that say something of it', () => {
  expect(chartPoints(boy, measured, 'weight', 'china').map(({ value }) => value)).toEqual([3.4, 7, 8.7])
  expect(chartPoints(boy, measured, 'head', 'china').map(({ value }) => value)).toEqual([41])
  expect(chartPoints(boy, measured, 'weightForSize', 'china').map(({ value, sizeCm }) => [value, sizeCm])).toEqual([[8.7, 68]])
})

test('who was born eight weeks early is judged by the corrected age, and keeps the actual one', () => {
  const [point] = chartPoints({ ...boy, gestationDays: 224 }, [measured[0] ?? { on: '' }], 'weight', 'who')
  expect(point).toMatchObject({ corrected: true, ageDays: 181 - 56, actualDays: 181 })
})

test('before the day of term there is a point and no judgement', () => {
  const points = chartPoints({ ...boy, gestationDays: 224 }, [{ on: '2026-01-01', weightKg: 1.8 }], 'weight', 'who')
  expect(points[0]?.z).toBeUndefined()
  expect(judgedOf(points)).toEqual([])
})

test('standing from two years on, a lying length is taken 0.7 cm shorter', () => {
  const [point] = chartPoints(boy, [{ on: '2028-06-01', lengthCm: 90, posture: 'lying' }], 'length', 'china')
  expect(point?.value).toBeCloseTo(89.3)
})

test('the last one is said with where it lies and how much was gained', () => {
  const said = saidLast(boy, measured, 'weight', 'china')
  expect(said?.value).toBe(8.7)
  expect(said?.sentences.join('')).toMatch(/^在同龄男孩中，比约 \d+% 的孩子重。近 3 个月长了 1.7 公斤/)
  expect(said?.reason).toBeUndefined()
})

test('who lies below P3 has a reason to be seen, and nothing is said of the own curve', () => {
  const said = saidLast(boy, [...measured, { on: '2026-10-01', weightKg: 6.4 }], 'weight', 'china')
  expect(said?.reason).toEqual({ kind: 'belowP3' })
  expect(said?.sentences.join('')).not.toContain('在自己的曲线附近')
})

test('nothing measured says nothing', () => {
  expect(saidLast(boy, measured, 'head', 'china')?.sentences).toHaveLength(1)
  expect(saidLast(boy, [], 'head', 'china')).toBeUndefined()
})

test.each([
  ['2026-01-01', '出生当天'],
  ['2026-01-13', '12天'],
  ['2026-09-03', '8个月2天'],
  ['2026-09-01', '8个月'],
  ['2027-04-15', '1岁3个月'],
  ['2025-12-31', ''],
])('on %s a child born on New Year is %s', (date, words) => expect(saidExactAge('2026-01-01', date)).toBe(words))

test('ages of the programme and weeks of pregnancy in words', () => {
  expect([0, 8, 18, 24, 156].map(saidMonths)).toEqual(['出生', '8个月', '1岁半', '2岁', '13岁'])
  expect([273, 240, 259].map(saidGestation)).toEqual(['足月（39周）', '早产（34周加2天）', '足月（37周）'])
})

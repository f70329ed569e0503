import { growthAge } from '../../../../src/domain/grow/growth/age'
import { shareBelow } from '../../../../src/domain/grow/growth/percentile'
import { saidPosition, saidReason } from '../../../../src/domain/grow/growth/said-growth'
import { whySeeDoctor, type Judged } from '../../../../src/domain/grow/growth/trend'

const at = (ageDays: number, z: number, value = 8): Judged => ({ on: new Date(Date.parse('2026-01-01') + ageDays * 86_400_000).toISOString().slice(0, 10), ageDays, z, value })

describe('when a doctor should look', () => {
  test('within P3 and P97 and near its own line: nothing is said', () => {
    expect(whySeeDoctor([at(60, -0.2), at(120, 0.3), at(180, -0.5)])).toBeUndefined()
    expect(whySeeDoctor([])).toBeUndefined()
  })
  test('below P3 and above P97', () => {
    expect(whySeeDoctor([at(60, -1.89)])).toEqual({ kind: 'belowP3' })
    expect(whySeeDoctor([at(60, 1.89)])).toEqual({ kind: 'aboveP97' })
    expect(whySeeDoctor([at(60, -1.88)])).toBeUndefined()
  })
  test('two main lines crossed, slowly or at once, downwards or upwards', () => {
    expect(whySeeDoctor([at(60, 0.1), at(120, -0.3), at(180, -0.8)])).toEqual({ kind: 'fell', since: '2026-03-02', lines: 2 })
    expect(whySeeDoctor([at(60, -0.1), at(180, 1.3)])).toEqual({ kind: 'rose', since: '2026-03-02', lines: 3 })
  })
  test('one line crossed is no reason', () => {
    expect(whySeeDoctor([at(60, 0.1), at(180, -0.6)])).toBeUndefined()
  })
  test('what a newborn weighed in its first two weeks is nobody’s line', () => {
    expect(whySeeDoctor([at(3, 1), at(60, -0.8)])).toBeUndefined()
  })
})

test('plain sentences', () => {
  expect(saidPosition('weight', 'boy', 0.3055)).toBe('在同龄男孩中，比约 62% 的孩子重。')
  expect(saidPosition('length', 'girl', -3.4)).toBe('在同龄女孩中，比不到 1% 的孩子高。')
  expect(saidPosition('head', 'girl', 4)).toBe('在同龄女孩中，头围比 99% 以上的孩子大。')
  expect(saidReason('weight', { kind: 'fell', since: '2026-03-02', lines: 2 })).toBe('从 2026年3月2日 起，体重在曲线图上往下跨过了 2 条主线。一次测量说明不了全部，建议到儿保门诊就诊，请医生看一看。')
})

test('the share below a z-score', () => {
  expect(shareBelow(0)).toBeCloseTo(0.5, 6)
  expect(shareBelow(1.959964)).toBeCloseTo(0.975, 6)
  expect(shareBelow(-1.880794)).toBeCloseTo(0.03, 6)
})

describe('the age that growth is judged by', () => {
  test('born at 32 weeks: eight weeks less, until a corrected 24 months', () => {
    expect(growthAge('2025-01-01', '2025-07-01', 32 * 7)).toEqual({ actualDays: 181, days: 125, corrected: true })
    expect(growthAge('2025-01-01', '2025-01-20', 32 * 7).days).toBe(-37)
    expect(growthAge('2024-01-01', '2026-02-25', 32 * 7)).toEqual({ actualDays: 786, days: 730, corrected: true })
    expect(growthAge('2024-01-01', '2026-02-26', 32 * 7)).toEqual({ actualDays: 787, days: 787, corrected: false })
  })
  test('born at 37 weeks, or nobody said: as old as it is', () => {
    expect(growthAge('2025-01-01', '2025-07-01', 259).corrected).toBe(false)
    expect(growthAge('2025-01-01', '2025-07-01', undefined)).toEqual({ actualDays: 181, days: 181, corrected: false })
  })
  test('by the calendar: a leap day, a turn of the year', () => {
    expect(growthAge('2024-02-29', '2025-02-28', undefined).days).toBe(365)
    expect(growthAge('2025-12-31', '2026-01-01', undefined).days).toBe(1)
  })
})

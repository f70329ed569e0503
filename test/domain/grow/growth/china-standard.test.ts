import { readFileSync } from 'node:fs'
import { chinaRowsFile, chinaRowsText, printedChina } from '../../../../config/grow/china-rows'
import { chinaGrade, chinaLines, chinaPercentileLines, chinaZ } from '../../../../src/domain/grow/growth/china-standard'
import type { Indicator, Sex } from '../../../../src/domain/grow/growth/indicator'
import { csvRows } from '../../../fixtures/grow/csv'

const indicators: Record<string, Indicator> = { wfa: 'weight', lhfa: 'length', hcfa: 'head' }

test('the tables are what the script makes of the printed ones', () => {
  expect(readFileSync(chinaRowsFile, 'utf8')).toBe(chinaRowsText())
})

test.each(csvRows('wst423-grade-cases.csv').map((row) => [`${row.indicator} ${row.sex} ${row.age_months} months, ${row.value}`, row] as const))('%s', (_name, row) => {
  const asked = [indicators[row.indicator ?? ''] ?? 'weight', (row.sex === 'M' ? 'boy' : 'girl') as Sex, Number(row.age_months), Number(row.value)] as const
  expect(chinaGrade('percentile', ...asked)).toBe(row.expected_grade_percentile_method)
  expect(chinaGrade('sd', ...asked)).toBe(row.expected_grade_sd_method)
})

test('every printed row is answered as printed, by both methods', () => {
  const { sd, percentiles } = printedChina()
  for (const [by, rows] of [['sd', sd], ['percentile', percentiles]] as const)
    for (const row of rows) expect(chinaLines(by, row.indicator as Indicator, row.sex, row.at)).toEqual(row.lines)
})

test('between two rows the lines go straight, and more is never a lower grade', () => {
  const order = ['下', '中下', '中', '中上', '上']
  for (const sex of ['girl', 'boy'] as const)
    for (let months = 0; months < 84; months += 0.37) {
      let last = 0
      for (let kg = 1; kg < 60; kg += 0.3) {
        const grade = order.indexOf(chinaGrade('percentile', 'weight', sex, months, kg) ?? '')
        expect(grade).toBeGreaterThanOrEqual(last)
        last = grade
      }
    }
  const [at12, half, at13] = [12, 12.5, 13].map((months) => chinaLines('sd', 'length', 'girl', months)?.[3] ?? NaN)
  expect(half).toBeCloseTo(((at12 ?? 0) + (at13 ?? 0)) / 2, 9)
})

test('the standard ends at seven years, for head circumference after three', () => {
  expect(chinaGrade('sd', 'weight', 'boy', 83.9, 22)).toBe('中')
  expect(chinaGrade('sd', 'weight', 'boy', 84, 22)).toBeUndefined()
  expect(chinaGrade('sd', 'head', 'boy', 36.5, 49)).toBeDefined()
  expect(chinaGrade('sd', 'head', 'boy', 37, 49)).toBeUndefined()
  expect(chinaGrade('percentile', 'weight', 'boy', -0.1, 3)).toBeUndefined()
})

test('on each printed line of deviation the z-score is that line’s, and beyond the third it goes on', () => {
  const lines = chinaLines('sd', 'weight', 'girl', 6) ?? []
  lines.forEach((line, i) => expect(chinaZ('weight', 'girl', 6, line)).toBeCloseTo(i - 3, 9))
  expect(chinaZ('weight', 'girl', 6, (lines[6] ?? 0) + 1)).toBeGreaterThan(3)
  expect(chinaZ('weight', 'girl', 6, (lines[0] ?? 0) - 1)).toBeLessThan(-3)
})

test('a chart of BMI has percentiles too, and they are in order', () => {
  const lines = chinaPercentileLines('bmi', 'boy', 24) ?? []
  expect(lines).toHaveLength(7)
  expect([...lines].sort((a, b) => a - b)).toEqual(lines)
})

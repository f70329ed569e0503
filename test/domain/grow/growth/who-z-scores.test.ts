import { whoCurvesFile, whoCurvesText } from '../../../../config/grow/who-curves'
import { readFileSync } from 'node:fs'
import type { Indicator, Sex } from '../../../../src/domain/grow/growth/indicator'
import { hasSkewedTails } from '../../../../src/domain/grow/growth/indicator'
import { measureAt, plainZ, restrictedMeasureAt, restrictedZ } from '../../../../src/domain/grow/growth/lms'
import { whoLms } from '../../../../src/domain/grow/growth/who-curve'
import { whoZ, whoZScores, type WhoIndicator } from '../../../../src/domain/grow/growth/who-z-scores'
import { csvRows, numberIn } from '../../../fixtures/grow/csv'
import { tableError } from '../../../fixtures/grow/table-error'

const indicators: Record<string, WhoIndicator> = { wfa: 'weight', lhfa: 'length', bfa: 'bmi', hcfa: 'head', wflh: 'weightForSize' }
const sexOf = (cell: string | undefined): Sex => (cell === 'M' ? 'boy' : 'girl')

test('the compact tables are what the script makes of the published ones', () => {
  expect(readFileSync(whoCurvesFile, 'utf8')).toBe(whoCurvesText())
})

test('no z-score between −5 and 5 is off by more than 0.005 at any published row', () => {
  const { rows, worst } = tableError()
  expect(rows).toBe(17_260)
  expect(worst).toBeLessThanOrEqual(0.005)
})

test.each(csvRows('who-sd-cutoff-cases.csv').map((row) => [`${row.indicator} ${row.sex} day ${row.age_days}: ${row.measurement}`, row] as const))('WHO cut-off %s', (_name, row) => {
  const z = whoZ(indicators[row.indicator ?? ''] as Indicator, sexOf(row.sex), Number(row.age_days), Number(row.measurement))
  expect(Math.abs((z ?? NaN) - Number(row.expected_z))).toBeLessThanOrEqual(Number(row.tolerance))
})

test.each(csvRows('who-zscore-cases.csv').map((row) => [`${row.indicator} ${row.sex} ${row.age} ${row.age_unit}`, row] as const))('WHO anthro example %s', (_name, row) => {
  const scores = whoZScores({
    sex: sexOf(row.sex),
    ageDays: Number(row.age),
    weightKg: numberIn(row.weight_kg),
    lengthCm: numberIn(row.lenhei_cm),
    posture: row.measured_l_or_h === 'l' ? 'lying' : row.measured_l_or_h === 'h' ? 'standing' : undefined,
    headCm: numberIn(row.head_cm),
  })
  const z = scores[indicators[row.indicator ?? ''] ?? 'weight']
  // The expected values are printed to two decimals.
  expect(Math.abs(Math.round((z ?? NaN) * 100) / 100 - Number(row.expected_z))).toBeLessThanOrEqual(Number(row.tolerance))
})

describe('where the standard ends', () => {
  const boy = { sex: 'boy', weightKg: 18 } as const
  test('day 1826 is the last, 60 months are no more', () => {
    expect(whoZScores({ ...boy, ageDays: 1826 }).weight).toBeDefined()
    expect(whoZScores({ ...boy, ageDays: 1827 })).toEqual({})
  })
  test('before birth, or before the day of term, nothing is given', () => {
    expect(whoZScores({ ...boy, ageDays: -1 })).toEqual({})
  })
  test('what was not measured is not there', () => {
    expect(Object.keys(whoZScores({ sex: 'girl', ageDays: 400, headCm: 45 }))).toEqual(['head'])
  })
})

describe('lying and standing', () => {
  const at = (ageDays: number, lengthCm: number, posture: 'lying' | 'standing') => whoZScores({ sex: 'girl', ageDays, lengthCm, weightKg: 11.5, posture })

  test('a child measured standing on day 730 and lying on day 731 is the same child: 0.7 cm between them', () => {
    expect(at(730, 84.3, 'standing')).toEqual(at(730, 85, 'lying'))
    const lying = at(731, 85, 'lying')
    const standing = at(731, 84.3, 'standing')
    for (const name of ['length', 'bmi', 'weightForSize'] as const) expect(lying[name]).toBeCloseTo(standing[name] ?? NaN, 9)
  })

  test('from day 730 to 731 a z-score does not jump when both are measured as the standard does', () => {
    for (const sex of ['girl', 'boy'] as const)
      for (let cm = 76; cm <= 96; cm += 0.5) {
        const before = whoZScores({ sex, ageDays: 730, lengthCm: cm, posture: 'lying' }).length ?? NaN
        const after = whoZScores({ sex, ageDays: 731, lengthCm: cm - 0.7, posture: 'standing' }).length ?? NaN
        expect(Math.abs(after - before)).toBeLessThan(0.03)
      }
  })
})

describe('the formula', () => {
  const every = ['weight', 'length', 'bmi', 'head', 'weightForLength', 'weightForHeight'] as const
  const places = (indicator: (typeof every)[number]) => (indicator === 'weightForLength' ? [450, 700, 1100] : indicator === 'weightForHeight' ? [650, 900, 1200] : [0, 29, 365, 730, 731, 1826])

  test.each(every)('%s: more is a higher z, and the inverse leads back', (indicator) => {
    for (const sex of ['girl', 'boy'] as const)
      for (const place of places(indicator)) {
        const lms = whoLms(indicator, sex, place)
        if (!lms) throw new Error('the standard knows this place')
        const [toZ, toMeasure] = hasSkewedTails(indicator) ? [restrictedZ, restrictedMeasureAt] : [plainZ, measureAt]
        let last = -Infinity
        for (let z = -6; z <= 6; z += 0.125) {
          const measure = toMeasure(z, lms)
          expect(measure).toBeGreaterThan(last)
          expect(toZ(measure, lms)).toBeCloseTo(z, 9)
          last = measure
        }
      }
  })
})

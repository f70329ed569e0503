import fc from 'fast-check'
import { printedChina } from '../../../../config/grow/china-rows'
import { chinaPercentileLines } from '../../../../src/domain/grow/growth/china-standard'
import type { Indicator } from '../../../../src/domain/grow/growth/indicator'
import { smoothCurve } from '../../../../src/domain/grow/growth/smooth-curve'

/** At any place, by halving as its users do. */
function curveOf(at: readonly number[], values: readonly number[]) {
  const curve = smoothCurve(at, values)
  return (place: number) => curve(place, at.filter((one) => one <= place).length)
}

const points = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: -40, max: 40 })), { minLength: 2, maxLength: 20 }).map((steps) => {
  let [at, value] = [0, 100]
  const all = steps.map(([width, rise]) => [(at += width), (value += rise)] as const)
  return { at: all.map(([place]) => place), values: all.map(([, one]) => one) }
})

test('it goes through every point', () => {
  fc.assert(fc.property(points, ({ at, values }) => at.every((place, i) => Math.abs(curveOf(at, values)(place) - (values[i] ?? 0)) < 1e-9)))
})

test('between two points it leaves neither of them behind: it rises and falls only where they do', () => {
  fc.assert(
    fc.property(points, ({ at, values }) => {
      const curve = curveOf(at, values)
      return at.slice(1).every((end, i) => {
        const [from = 0, low = 0, high = 0] = [at[i], values[i], values[i + 1]]
        const along = Array.from({ length: 21 }, (_, k) => curve(from + ((end - from) * k) / 20 - (k === 20 ? 1e-9 : 0)))
        const sign = Math.sign(high - low)
        return along.every((value, k) => k === 0 || (value - (along[k - 1] ?? value)) * sign >= -1e-9) && along.every((value) => sign !== 0 || Math.abs(value - low) < 1e-9)
      })
    }),
  )
})

test('it has no corners: just before and just after a point it is as steep', () => {
  const e = 1e-5
  fc.assert(
    fc.property(points, ({ at, values }) => {
      const curve = curveOf(at, values)
      return at.slice(1, -1).every((place) => Math.abs((curve(place + e) - curve(place)) / e - (curve(place) - curve(place - e)) / e) < 0.01)
    }),
  )
})

test('the lines of 中国标准 are drawn through every printed percentile', () => {
  for (const { indicator, sex, at, lines } of printedChina().percentiles) {
    const drawn = chinaPercentileLines(indicator as Indicator, sex, at) ?? []
    lines.forEach((line, i) => expect(drawn[i]).toBeCloseTo(line, 9))
  }
})

test('they never cross, and end where the standard ends', () => {
  for (const indicator of ['weight', 'length', 'head', 'bmi', 'weightForLength', 'weightForHeight'] as const)
    for (const sex of ['girl', 'boy'] as const) {
      const rows = printedChina().sd.filter((row) => row.indicator === indicator && row.sex === sex).map(({ at }) => at)
      const [from = 0, to = 0] = [Math.min(...rows), Math.max(...rows)]
      for (let at = from; at <= to; at += (to - from) / 700) {
        const lines = chinaPercentileLines(indicator, sex, at) ?? []
        expect(lines).toHaveLength(7)
        expect([...lines].sort((a, b) => a - b)).toEqual(lines)
      }
      expect([chinaPercentileLines(indicator, sex, from - 0.1), chinaPercentileLines(indicator, sex, to + 3)]).toEqual([undefined, undefined])
    }
})

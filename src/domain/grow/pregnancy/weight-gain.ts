/** Weight gain of a pregnancy with one child against WS/T 801—2022, by the BMI before it. Figures are to be checked against the printed standard. */

type BmiGroup = '低体重' | '正常体重' | '超重' | '肥胖'

interface Range {
  low: number
  high: number
}
interface GroupFigures {
  /** Of BMI before pregnancy, from here on. */
  from: number
  group: BmiGroup
  totalKg: Range
  /** Until 13 weeks and 6 days. */
  firstTrimesterKg: Range
  /** Each week from then on. */
  weeklyKg: Range
}

const figures: readonly GroupFigures[] = [
  { from: 0, group: '低体重', totalKg: { low: 11, high: 16 }, firstTrimesterKg: { low: 0, high: 2 }, weeklyKg: { low: 0.37, high: 0.56 } },
  { from: 18.5, group: '正常体重', totalKg: { low: 8, high: 14 }, firstTrimesterKg: { low: 0, high: 2 }, weeklyKg: { low: 0.26, high: 0.48 } },
  { from: 24, group: '超重', totalKg: { low: 7, high: 11 }, firstTrimesterKg: { low: 0, high: 2 }, weeklyKg: { low: 0.22, high: 0.37 } },
  { from: 28, group: '肥胖', totalKg: { low: 5, high: 9 }, firstTrimesterKg: { low: 0, high: 2 }, weeklyKg: { low: 0.15, high: 0.3 } },
]

export const figuresStanding = '待核对'
const secondTrimesterFrom = 14

export const bmi = (weightKg: number, heightCm: number): number => weightKg / (heightCm / 100) ** 2

export const figuresFor = (bmiBefore: number): Omit<GroupFigures, 'from'> => {
  const found = [...figures].reverse().find(({ from }) => bmiBefore >= from) ?? figures[0]
  if (!found) throw new Error('there are no figures')
  return found
}

/** What may have been gained by a week; never above what the whole pregnancy should bring. @param weeks may be a fraction. */
export function gainBy(bmiBefore: number, weeks: number): Range {
  const { totalKg, firstTrimesterKg, weeklyKg } = figuresFor(bmiBefore)
  if (weeks <= secondTrimesterFrom) return { low: firstTrimesterKg.low, high: firstTrimesterKg.high }
  const later = weeks - secondTrimesterFrom
  return { low: Math.min(totalKg.low, firstTrimesterKg.low + later * weeklyKg.low), high: Math.min(totalKg.high, firstTrimesterKg.high + later * weeklyKg.high) }
}

type GainStanding = 'below' | 'within' | 'above'

export function gainStanding(bmiBefore: number, weeks: number, gainedKg: number): GainStanding {
  const { low, high } = gainBy(bmiBefore, weeks)
  // Early nausea takes weight: a loss of up to a kilogram is nobody's concern in the first trimester.
  const tolerated = weeks <= secondTrimesterFrom ? low - 1 : low
  return gainedKg < tolerated ? 'below' : gainedKg > high ? 'above' : 'within'
}

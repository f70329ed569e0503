import type { DoseRule } from '../dose-rule'
import { byList, type SeriesRule } from '../next'

const live: readonly DoseRule[] = [
  { no: 1, code: 'JE-L', instead: ['JE-I'], minMonths: 8, beforeMonths: 12 },
  { no: 2, code: 'JE-L', minMonths: 24, interval: { months: 12 }, beforeMonths: 36 },
]
const inactivated: readonly DoseRule[] = [
  { no: 1, code: 'JE-I', minMonths: 8 },
  { no: 2, code: 'JE-I', minMonths: 8, interval: { days: 7 }, within: { days: 10 }, note: '与第 1 剂间隔 7—10 天。' },
  { no: 3, code: 'JE-I', minMonths: 24, interval: { months: 1 }, beforeMonths: 36 },
  { no: 4, code: 'JE-I', minMonths: 72, interval: { months: 36 }, beforeMonths: 84 },
]

/** 乙脑: two doses of the live vaccine or four of the inactivated one, whichever was begun with. */
export const je: SeriesRule = (asked) => {
  const codes = new Set(asked.history.map(({ code }) => code))
  if (codes.size > 1) return { kind: 'consult', why: '减毒和灭活的乙脑疫苗都打过，还要几剂请咨询接种门诊。' }
  return byList(codes.has('JE-I') || asked.child.conditions.immuneDeficient ? inactivated : live)(asked)
}

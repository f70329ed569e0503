import type { DoseRule } from '../dose-rule'
import { byList, type SeriesRule } from '../next'

const usual: readonly DoseRule[] = [
  { no: 1, code: 'HepB', minMonths: 0, note: '出生后 24 小时内尽早接种。' },
  { no: 2, code: 'HepB', minMonths: 1, interval: { days: 28 } },
  { no: 3, code: 'HepB', minMonths: 6, interval: { days: 60 }, beforeMonths: 12 },
]

/** Born under 2,000 g to a mother with HBsAg, or of whom it is not known: the dose at birth, and three more at one, two and seven months. */
const lightAndExposed: readonly DoseRule[] = [
  { no: 1, code: 'HepB', minMonths: 0, note: '出生后 12 小时内尽早接种。' },
  { no: 2, code: 'HepB', minMonths: 1, interval: { days: 28 } },
  { no: 3, code: 'HepB', minMonths: 2, interval: { days: 28 } },
  { no: 4, code: 'HepB', minMonths: 7, interval: { days: 60 }, beforeMonths: 12 },
]

/** 乙肝: three doses; four for who was born light to a mother with HBsAg. */
export const hepB: SeriesRule = (asked) => {
  const { hbsAg, birthWeightG } = asked.child.conditions
  const exposed = hbsAg === 'positive' || hbsAg === 'unknown'
  if (exposed && birthWeightG !== undefined && birthWeightG < 2000) return byList(lightAndExposed)(asked)
  const next = byList(usual)(asked)
  if (!exposed || next.kind !== 'dose') return next
  const note = next.rule.no === 1 ? '出生后 12 小时内尽早接种，并由医生决定是否同时注射乙肝免疫球蛋白。' : next.rule.no === 3 ? '接种完 1—2 个月后，请到医院查乙肝表面抗原和抗体。' : undefined
  return note ? { kind: 'dose', rule: { ...next.rule, note } } : next
}

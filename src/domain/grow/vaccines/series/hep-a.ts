import type { SeriesRule } from '../next'

/** 甲肝: one dose of the live vaccine, or two of the inactivated one; the live one may stand for the second. */
export const hepA: SeriesRule = ({ child, history, valid }) => {
  if (valid.length >= 2 || valid.some(({ code }) => code === 'HepA-L')) return { kind: 'complete' }
  const inactivated = history.some(({ code }) => code === 'HepA-I') || child.conditions.immuneDeficient
  if (valid.length === 1) return { kind: 'dose', rule: { no: 2, code: 'HepA-I', instead: child.conditions.immuneDeficient ? [] : ['HepA-L'], minMonths: 24, interval: { months: 6 }, beforeMonths: 36 } }
  return { kind: 'dose', rule: { no: 1, code: inactivated ? 'HepA-I' : 'HepA-L', instead: inactivated ? [] : ['HepA-I'], minMonths: 18, beforeMonths: 24 } }
}

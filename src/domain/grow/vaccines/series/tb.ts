import { monthsAfter } from '../calendar'
import type { SeriesRule } from '../next'

/** 卡介苗: one dose; from three months on only after a negative skin test, from four years on no more. */
export const tb: SeriesRule = ({ child, valid, history, from }) => {
  if (valid.length > 0 || history.length > 0) return { kind: 'complete' }
  if (from >= monthsAfter(child.birth, 48)) return { kind: 'closed', why: '满 4 岁不再补种卡介苗。' }
  const { gestationWeeks } = child.conditions
  const early = gestationWeeks !== undefined && gestationWeeks <= 31 && from < monthsAfter(child.birth, 3)
  if (early) return { kind: 'consult', why: '孕 31 周及以前出生的宝宝，何时接种卡介苗由医生决定，请咨询接种门诊。' }
  const late = from >= monthsAfter(child.birth, 3)
  return { kind: 'dose', rule: { no: 1, code: 'BCG', minMonths: 0, beforeMonths: 3, limitMonths: 48, ...(late ? { note: '满 3 月龄后，先做结核菌素试验，阴性才补种。' } : {}) } }
}

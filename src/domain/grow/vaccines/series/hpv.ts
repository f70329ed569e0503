import { dayOf, monthsAfter } from '../calendar'
import { includes } from '../editions'
import type { SeriesRule } from '../next'

/** Of girls born from this day on. */
const bornSince = dayOf('2011-11-10')

/** HPV: two doses six months apart, for girls of full thirteen years, since November 2025. */
export const hpv: SeriesRule = ({ child, edition, valid, from }) => {
  if (child.sex !== 'girl') return { kind: 'closed', why: '国家免疫规划的 HPV 疫苗目前为女孩接种。' }
  if (!includes(edition, '2025-HPV')) return { kind: 'closed', why: '2025 年 11 月 10 日起才纳入国家免疫规划。' }
  if (child.birth < bornSince) return { kind: 'closed', why: '国家免疫规划的 HPV 疫苗为 2011 年 11 月 10 日以后出生的女孩接种。' }
  const first = valid[0]
  if (valid.length >= 2) return { kind: 'complete' }
  if (first) return { kind: 'dose', rule: { no: 2, code: '2vHPV', minMonths: 162, interval: { months: 6 }, within: { months: 12 }, note: '与第 1 剂间隔 6 个月，12 个月以内打完。' } }
  if (from >= monthsAfter(child.birth, 168)) return { kind: 'consult', why: '满 14 岁还没有开始接种，能否免费接种请咨询接种门诊。' }
  return { kind: 'dose', rule: { no: 1, code: '2vHPV', minMonths: 156, beforeMonths: 168 } }
}

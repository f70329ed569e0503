import { lastOf } from '../../../last-of'
import type { SeriesRule } from '../next'

const ages = [2, 3, 4, 48] as const
const wanted = 4

/** 脊灰: two doses of the inactivated vaccine, then two of the drops; whoever had four with the inactivated one is done. */
export const polio: SeriesRule = ({ child, valid }) => {
  const inactivated = valid.filter(({ code }) => code !== 'bOPV').length
  if (inactivated >= wanted) return { kind: 'complete' }
  if (valid.length >= wanted) return inactivated >= 2 ? { kind: 'complete' } : { kind: 'consult', why: '记录里含灭活疫苗的脊灰接种不足 2 剂，是否补种请咨询接种门诊。' }
  const no = valid.length + 1
  const code = inactivated < 2 || child.conditions.immuneDeficient ? 'IPV' : 'bOPV'
  const combined = lastOf(valid)?.code === 'DTaP-IPV-Hib'
  return {
    kind: 'dose',
    rule: {
      no,
      code,
      instead: code === 'IPV' ? ['DTaP-IPV-Hib'] : ['IPV', 'DTaP-IPV-Hib'],
      minMonths: ages[no - 1] ?? 48,
      ...(no > 1 ? { interval: { days: 28 } } : {}),
      ...(no > 2 ? { beforeMonths: no === 4 ? 60 : 12 } : {}),
      ...(combined && no === 4 ? { note: '一直打五联疫苗的，第 4 剂五联在 18 月龄接种，打完就不用再吃滴剂。' } : {}),
    },
  }
}

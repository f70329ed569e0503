import { lastOf } from '../../../last-of'
import { monthsAfter } from '../calendar'
import { includes } from '../editions'
import { after, type DoseRule } from '../dose-rule'
import type { Asked, Next, SeriesRule } from '../next'
import { afterTooEarly } from '../too-early'

/** 流脑: two doses against group A under two years (18 months before 2026), then two against A and C. */
export const mening: SeriesRule = (asked) => {
  const a = asked.valid.filter(({ code }) => code === 'MPSV-A')
  const ac = asked.valid.filter(({ code }) => code === 'MPSV-AC')
  if (ac.length >= 2) return { kind: 'complete' }
  const second = ac[0]
  if (second) return { kind: 'dose', rule: { no: 4, code: 'MPSV-AC', minMonths: 72, interval: { months: 36 }, beforeMonths: 84 } }
  return (a.length < 2 ? groupA(asked, a.length) : undefined) ?? groupAandC(a.length)
}

/** The next dose against group A, where there is still time for it. */
function groupA({ child, edition, history, from }: Asked, given: number): Next | undefined {
  const limitMonths = includes(edition, '2026') ? 24 : 18
  // The first dose may be given until two years; it is the second whose limit changed.
  const rule: DoseRule = given === 0 ? { no: 1, code: 'MPSV-A', minMonths: 6, beforeMonths: 12, limitMonths: 24 } : { no: 2, code: 'MPSV-A', minMonths: 9, interval: { months: 3 }, beforeMonths: limitMonths, limitMonths: 24 }
  const last = lastOf(history)
  const earliest = Math.max(from, monthsAfter(child.birth, rule.minMonths), last && rule.interval ? after(last.day, rule.interval) : 0, afterTooEarly('MPSV-A', history))
  return earliest < monthsAfter(child.birth, 24) ? { kind: 'dose', rule } : undefined
}

const groupAandC = (givenA: number): Next => ({
  kind: 'dose',
  rule: {
    no: 3,
    code: 'MPSV-AC',
    minMonths: 36,
    ...(givenA >= 2 ? { interval: { months: 12 } } : givenA === 1 ? { interval: { months: 3 } } : {}),
    beforeMonths: 48,
    ...(givenA < 2 ? { note: 'A群流脑没有打满 2 剂，满 2 岁后不再补；A群C群这一剂能否提前，请咨询接种门诊。' } : {}),
  },
})

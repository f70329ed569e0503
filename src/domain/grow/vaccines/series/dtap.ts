import { dayOf, monthsAfter } from '../calendar'
import type { DoseRule } from '../dose-rule'
import { includes } from '../editions'
import type { Asked, Next, SeriesRule } from '../next'

/** From this day on DTaP is given at 2, 4, 6, 18 months and 6 years. */
const changedOn = dayOf('2025-01-01')
const combinations = ['DTaP-IPV-Hib', 'DTaP-Hib'] as const

const since2025: readonly DoseRule[] = [
  { no: 1, code: 'DTaP', instead: combinations, minMonths: 2, limitMonths: 84 },
  { no: 2, code: 'DTaP', instead: combinations, minMonths: 4, interval: { days: 28 }, limitMonths: 84 },
  { no: 3, code: 'DTaP', instead: combinations, minMonths: 6, interval: { days: 28 }, beforeMonths: 12, limitMonths: 84 },
  { no: 4, code: 'DTaP', instead: combinations, minMonths: 18, interval: { months: 6 }, beforeMonths: 24, limitMonths: 84 },
  { no: 5, code: 'DTaP', minMonths: 72, interval: { months: 12 }, beforeMonths: 84, limitMonths: 84 },
]

const until2024: readonly DoseRule[] = [
  { no: 1, code: 'DTaP', instead: combinations, minMonths: 3 },
  { no: 2, code: 'DTaP', instead: combinations, minMonths: 4, interval: { days: 28 } },
  { no: 3, code: 'DTaP', instead: combinations, minMonths: 5, interval: { days: 28 }, beforeMonths: 12 },
  { no: 4, code: 'DTaP', instead: combinations, minMonths: 18, interval: { months: 6 }, beforeMonths: 24 },
]

const tooOld: Next = { kind: 'consult', why: '满 7 岁仍未打完百白破，一般改用白破疫苗补种，剂次请咨询接种门诊。' }

function nextSince2025({ child, valid, from }: Asked): Next {
  const rule = since2025[valid.length]
  if (!rule) return { kind: 'complete' }
  return from >= monthsAfter(child.birth, 84) ? tooOld : { kind: 'dose', rule }
}

/** 2021: DTaP until six years, DT from then on. */
function nextUntil2024({ child, valid, from }: Asked): Next {
  const diphtheriaTetanus = valid.filter(({ code }) => code === 'DT').length
  const pertussis = valid.length - diphtheriaTetanus
  const sixth = monthsAfter(child.birth, 72)
  const rule = until2024[pertussis]
  if (diphtheriaTetanus > 0 && valid.length >= 3) return { kind: 'complete' }
  if (from < sixth && rule && diphtheriaTetanus === 0) return { kind: 'dose', rule: { ...rule, limitMonths: 72 } }
  if (from >= monthsAfter(child.birth, 144)) return { kind: 'closed', why: '满 12 岁不再补种白破疫苗。' }
  const interval = valid.length === 0 ? undefined : pertussis >= 4 ? { months: 12 } : pertussis === 3 ? { months: 6 } : { days: 28 }
  return { kind: 'dose', rule: { no: valid.length + 1, code: 'DT', minMonths: 72, ...(interval ? { interval } : {}), beforeMonths: 84, limitMonths: 144 } }
}

/** 百白破: five doses since 2025; who began before is told to ask, as the rule of passage is not known to us. */
export const dtap: SeriesRule = (asked) => {
  if (!includes(asked.edition, '2025-DTaP')) return nextUntil2024(asked)
  const first = asked.history[0]
  if (!first || first.day >= changedOn) return nextSince2025(asked)
  const old = nextUntil2024(asked)
  return old.kind === 'complete' ? old : { kind: 'consult', why: '2025 年以前已经开始接种百白破，新旧程序怎样衔接，请咨询接种门诊。' }
}

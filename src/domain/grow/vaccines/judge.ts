/** What doses on record are worth: which count, and which were given too early, too close or once too often. */
import { lastOf } from '../../last-of'
import { dayOf, leniently, type Day } from './calendar'
import type { Given, Known } from './child'
import { afterLeniently, type DoseRule } from './dose-rule'
import { editionOn } from './editions'
import type { Counted } from './next'
import { productOf, seriesNames, type ProductCode, type Series } from './products'
import { saidInterval } from './said-interval'
import { seriesRules } from './series-rules'
import { liveApartDays, tooSoonAfterImmunoglobulin } from './spacing'

type ProblemKind = 'beforeBirth' | 'notYet' | 'tooEarly' | 'tooClose' | 'extra' | 'liveTooClose' | 'afterImmunoglobulin'

/** Something about a recorded dose that the clinic should look at. */
export interface Problem extends Given {
  kind: ProblemKind
  series: Series
  /** What a parent reads. */
  sentence: string
}

interface Judged {
  counted: Record<Series, Counted[]>
  problems: Problem[]
  /** Days of injected live vaccines. */
  liveDays: Day[]
}

const ask = '请接种门诊看一看是否要补种。'

/** A combination has its own ages by its leaflet; the fourth dose of one comes at 18 months. */
const combinedMonths: Partial<Record<ProductCode, readonly number[]>> = { 'DTaP-IPV-Hib': [2, 3, 4, 18], 'DTaP-Hib': [3, 4, 5, 18] }
/** The vaccine against groups A and C is for two years and over, whichever dose it is. */
const leastMonths: Partial<Record<ProductCode, number>> = { 'MPSV-AC': 24 }

const leastAge = (code: ProductCode, rule: DoseRule, before: number): number => {
  const combined = combinedMonths[code]?.[Math.min(before, 3)]
  return Math.min(rule.minMonths, combined ?? leastMonths[code] ?? rule.minMonths)
}

/** Why a dose does not count by age or interval; undefined when it does. */
function notCounting(code: ProductCode, day: Day, child: Known, rule: DoseRule, valid: readonly Counted[], last: Counted | undefined): Pick<Problem, 'kind' | 'sentence'> | undefined {
  const { name } = productOf(code)
  const months = rule.code === code || combinedMonths[code] ? leastAge(code, rule, valid.length) : (leastMonths[code] ?? rule.minMonths)
  if (day < leniently(child.birth, months)) return { kind: 'tooEarly', sentence: `${name}第 ${rule.no} 剂应满 ${months} 月龄，这一剂打早了。${ask}` }
  if (last && rule.interval && day < afterLeniently(last.day, rule.interval)) {
    const wanted = saidInterval(rule.interval)
    return { kind: 'tooClose', sentence: `${name}第 ${rule.no} 剂与上一剂应间隔至少 ${wanted}，这一剂打近了。${ask}` }
  }
  return undefined
}

/** Every recorded dose, in the order of its days; what is dated before the birth or after `asOf` counts for nothing. */
export function judge(child: Known, given: readonly Given[], asOf: Day): Judged {
  const counted: Record<Series, Counted[]> = { hepB: [], tb: [], polio: [], dtap: [], mening: [], mmr: [], je: [], hepA: [], hpv: [] }
  const problems: Problem[] = []
  const liveDays: Day[] = []
  const inOrder = given.map((dose) => ({ ...dose, day: dayOf(dose.date) })).sort((a, b) => a.day - b.day)
  for (const { code, date, day } of inOrder) {
    const { name, counts, liveInjected } = productOf(code)
    const point = (series: Series, kind: ProblemKind, sentence: string) => problems.push({ code, date, kind, series, sentence })
    const [main] = counts
    if (!main) continue
    if (day < child.birth) {
      point(main, 'beforeBirth', `${name}的接种日期在出生以前，请改成接种证上的日期。`)
      continue
    }
    if (day > asOf) {
      point(main, 'notYet', `${name}的接种日期还没有到，请改成接种证上的日期。`)
      continue
    }
    if (liveInjected && liveDays.some((other) => other !== day && day - other < liveApartDays)) point(main, 'liveTooClose', `${name}与另一种注射的减毒活疫苗相隔不到 ${liveApartDays} 天。${ask}`)
    if (liveInjected) liveDays.push(day)
    if (tooSoonAfterImmunoglobulin(code, day, child.immunoglobulins)) point(main, 'afterImmunoglobulin', `${name}打在注射免疫球蛋白之后不久，可能影响效果。${ask}`)
    for (const series of counts) {
      const history = counted[series]
      const valid = history.filter((one) => one.counts)
      const next = seriesRules[series]({ child, edition: editionOn(day).id, history, valid, from: day })
      if (next.kind === 'complete') point(series, 'extra', `${seriesNames[series]}此前已经打完，这一剂是多出来的，一般没有妨碍。`)
      const problem = next.kind === 'dose' ? notCounting(code, day, child, next.rule, valid, lastOf(history)) : undefined
      if (problem) point(series, problem.kind, problem.sentence)
      history.push({ code, day, counts: !problem })
    }
  }
  return { counted, problems, liveDays }
}

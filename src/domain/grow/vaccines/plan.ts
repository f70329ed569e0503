/** Which doses a child still needs, when, and why: the national programme with its rules for who is late. */
import { lastOf } from '../../last-of'
import { dateOf, dayOf, monthsAfter, type Day } from './calendar'
import { known, type Child, type Given, type Known } from './child'
import { after, type DoseRule } from './dose-rule'
import { editionOn, editions, type Edition, type EditionId } from './editions'
import { judge, type Problem } from './judge'
import type { Counted, Next } from './next'
import { productOf, series as allSeries, seriesNames, type ProductCode, type Series } from './products'
import { saidAge, saidInterval } from './said-interval'
import { seriesRules } from './series-rules'
import { apartFromLive, freeOfImmunoglobulin, liveApartDays } from './spacing'
import { afterTooEarly } from './too-early'

export interface PlannedDose {
  series: Series
  /** Which dose of the series. */
  no: number
  code: ProductCode
  name: string
  instead: ProductCode[]
  /** The first day on which it may be given; not before the day of the plan. `YYYY-MM-DD` like every date here. */
  earliest: string
  /** When it would have been due by age alone. */
  recommended: string
  /** Should be given before this day, where the programme says so. */
  before: string | undefined
  /** Since when it is late; undefined while it is not. */
  overdueSince: string | undefined
  /** May be given on the day of the plan. */
  dueNow: boolean
  /** Why on this day and not before, and what else to know; sentences. */
  why: string[]
  /** Others of the plan that may be given on the same day. */
  sameDay: ProductCode[]
}

/** How a series ends: after these doses, or without any, and why. */
interface Unplanned {
  series: Series
  kind: 'complete' | 'closed' | 'consult'
  why: string
}

export interface Plan {
  asOf: string
  edition: Edition
  doses: PlannedDose[]
  unplanned: Unplanned[]
  problems: Problem[]
  /** Said under every plan. */
  caution: string
}

/** The programme is for children; from full eighteen years on it plans nothing. */
const adultMonths = 216

interface Placed {
  series: Series
  rule: DoseRule
  /** The first day allowed by the rules alone. */
  allowed: Day
  day: Day
  why: string[]
}

interface State {
  child: Known
  edition: EditionId
  asOf: Day
  counted: Record<Series, Counted[]>
  liveDays: Day[]
}

/** The product that this child may have: an alternative where the usual one once caused a severe reaction, or is live and must not be. */
function fitting(rule: DoseRule, child: Known): DoseRule | string {
  const { immuneDeficient, severeReactionTo = [] } = child.conditions
  const may = [rule.code, ...(rule.instead ?? [])].filter((code) => !severeReactionTo.includes(code))
  const safe = may.filter((code) => !immuneDeficient || !productOf(code).live)
  const [code, ...instead] = safe
  if (code) return { ...rule, code, instead }
  return may.length === 0 ? `对${productOf(rule.code).name}有过严重过敏，不再接种，请告诉接种门诊。` : `免疫功能有缺陷时，${productOf(rule.code).name}能否接种由医生决定，请咨询接种门诊。`
}

/** The next dose of a series on the first day it may be given, or why there is none. */
function placeNext(state: State, series: Series, from = state.asOf): Placed | Unplanned {
  const { child, edition, counted, liveDays } = state
  const history = counted[series]
  const next: Next = seriesRules[series]({ child, edition, history, valid: history.filter(({ counts }) => counts), from })
  if (next.kind === 'complete') return { series, kind: 'complete', why: `${seriesNames[series]}已经打完。` }
  if (next.kind !== 'dose') return { series, kind: next.kind, why: next.why }
  const rule = fitting(next.rule, child)
  if (typeof rule === 'string') return { series, kind: 'consult', why: rule }
  const last = lastOf(history)
  const byAge = monthsAfter(child.birth, rule.minMonths)
  const byInterval = last && rule.interval ? after(last.day, rule.interval) : 0
  const byImmunoglobulin = freeOfImmunoglobulin(rule.code, child.immunoglobulins)
  const byTooEarly = afterTooEarly(rule.code, history)
  const alone = Math.max(byAge, byInterval, byImmunoglobulin, byTooEarly)
  const allowed = apartFromLive(rule.code, alone, liveDays)
  const day = apartFromLive(rule.code, Math.max(allowed, state.asOf), liveDays)
  const limit = rule.limitMonths ?? adultMonths
  if (day >= monthsAfter(child.birth, limit)) {
    // Once more as of that day: older children may have another rule.
    return from < day ? placeNext(state, series, day) : { series, kind: 'closed', why: `${productOf(rule.code).name}满 ${limit / 12} 岁不再接种。` }
  }
  const whyThen = () => {
    if (alone === byAge) return rule.minMonths === 0 ? '出生后即可接种。' : `满 ${saidAge(rule.minMonths)}即可接种。`
    if (alone === byInterval && rule.interval) return `与上一剂间隔满 ${saidInterval(rule.interval)}即可接种。`
    return alone === byImmunoglobulin ? '注射免疫球蛋白后要等一段时间，才能接种这一剂。' : '上一剂打早了，这一剂的时间请接种门诊确定。'
  }
  const why = [
    whyThen(),
    ...(day > Math.max(alone, state.asOf) ? [`与另一种注射的减毒活疫苗不在同一天，要间隔 ${liveApartDays} 天。`] : []),
    ...(rule.note ? [rule.note] : []),
  ]
  return { series, rule, allowed, day, why }
}

/** The day before which a dose should be given: by the table, or within so long of the last one. */
function beforeOf({ rule, series }: Placed, state: State): Day | undefined {
  if (rule.code === 'HepB' && rule.no === 1) return state.child.birth + 1
  if (rule.beforeMonths !== undefined) return monthsAfter(state.child.birth, rule.beforeMonths)
  const last = lastOf(state.counted[series])
  return rule.within && last ? after(last.day, rule.within) : undefined
}

function plannedDose(placed: Placed, state: State): PlannedDose {
  const { series, rule, allowed, day, why } = placed
  const before = beforeOf(placed, state)
  // Where the table names no day: "as early as possible once of age", so a month later is late.
  const lateFrom = before ?? monthsAfter(allowed, 1)
  const late = lateFrom <= state.asOf
  return {
    series,
    no: rule.no,
    code: rule.code,
    name: productOf(rule.code).name,
    instead: [...(rule.instead ?? [])],
    earliest: dateOf(day),
    recommended: dateOf(monthsAfter(state.child.birth, rule.minMonths)),
    before: before === undefined ? undefined : dateOf(before),
    overdueSince: late ? dateOf(lateFrom) : undefined,
    dueNow: day <= state.asOf,
    why: late ? [...why, '已经晚了，尽早补种，不用从头再来。'] : why,
    sameDay: [],
  }
}

/** What is complete only after the planned doses is not said to be complete now. */
const withThePlanned = (end: Unplanned, doses: readonly PlannedDose[]): Unplanned =>
  end.kind === 'complete' && doses.some(({ series }) => series === end.series) ? { ...end, why: `照这里排的打完，${seriesNames[end.series]}就齐了。` } : end

const caution = (edition: Edition): string => `按${edition.document}推算，仅供参考，以接种门诊为准。`

/**
 * @param asOf `YYYY-MM-DD`; the edition in force on that day is used unless another is asked for.
 * @returns every dose still to come, by day, until each series is complete or says why it is not.
 */
export function vaccinePlan(child: Child, given: readonly Given[], asOf: string, editionId?: EditionId): Plan {
  const who = known(child)
  const today = dayOf(asOf)
  const edition = editions.find(({ id }) => id === editionId) ?? editionOn(today)
  const { counted, problems, liveDays } = judge(who, given, today)
  const state: State = { child: who, edition: edition.id, asOf: Math.max(today, who.birth), counted, liveDays }
  const plan: Plan = { asOf, edition, doses: [], unplanned: [], problems, caution: caution(edition) }
  if (today >= monthsAfter(who.birth, adultMonths)) {
    plan.unplanned = allSeries.map((series) => ({ series, kind: 'closed', why: '已满 18 周岁，儿童免疫程序不再安排接种。' }))
    return plan
  }
  const open = new Set(allSeries)
  while (open.size > 0) {
    let first: Placed | undefined
    for (const series of open) {
      const next = placeNext(state, series)
      if ('kind' in next) {
        plan.unplanned.push(withThePlanned(next, plan.doses))
        open.delete(series)
      } else if (!first || next.day < first.day) first = next
    }
    if (!first) break
    plan.doses.push(plannedDose(first, state))
    counted[first.series].push({ code: first.rule.code, day: first.day, counts: true })
    if (productOf(first.rule.code).liveInjected) liveDays.push(first.day)
  }
  for (const dose of plan.doses) dose.sameDay = plan.doses.flatMap((other) => (other !== dose && other.earliest === dose.earliest ? [other.code] : []))
  return plan
}

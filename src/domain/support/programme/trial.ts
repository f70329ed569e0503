/** A test run: a programme before and after a change, on made-up families, before it goes live. */
import { addDays, addMonths } from '../../grow/calendar-days'
import { decide } from '../decide/decide'
import type { Facts, FactValue } from './facts'
import type { ProgrammeVersion } from './programme-shape'
import type { Trial, TrialEnd } from './trial-shape'
import { valuesOf } from './values-of'

/** A day so many full years and days before the day of the run, so that a family stands on the same edge whenever it is run. Days below zero: it is not so old yet. */
export interface Aged {
  years: number
  days: number
}

export interface SampleFamily {
  name: string
  facts: Readonly<Record<string, FactValue | Aged>>
}

const isAged = (value: FactValue | Aged): value is Aged => typeof value === 'object' && !Array.isArray(value) && 'years' in value && typeof value.years === 'number'

/** What a sample family would answer on a day. */
export const factsOn = (family: SampleFamily, on: string): Facts =>
  Object.fromEntries(Object.entries(family.facts).map(([fact, value]) => [fact, isAged(value) ? addDays(addMonths(on, -12 * value.years), -value.days) : value]))

function endOf(programme: ProgrammeVersion, facts: Facts, on: string): TrialEnd {
  const { standing, fromOn, amount } = decide(programme, { facts, parameters: valuesOf(programme.parameters) }, on)
  return { standing, fromOn: fromOn ?? null, cents: amount?.cents ?? null }
}

const rank = { entitled: 3, later: 2, missing: 1, not: 0 } as const

/** Who is worse off in anything is said to have less: a test run is there for those who lose. */
function changeOf(before: TrialEnd, after: TrialEnd): Trial['lines'][number]['change'] {
  if (after.standing === 'missing' && before.standing !== 'missing') return 'asked'
  const [rankBefore, rankAfter] = [rank[before.standing], rank[after.standing]]
  if (rankBefore !== rankAfter) return rankAfter < rankBefore ? 'less' : rankAfter >= rank.later ? 'more' : 'same'
  const more = (after.cents ?? 0) - (before.cents ?? 0)
  // From when somebody was entitled in the past changes nothing of what is paid from now on.
  const isLater = after.standing === 'later'
  const [dayBefore, dayAfter] = isLater ? [before.fromOn ?? '', after.fromOn ?? ''] : ['', '']
  if (more < 0 || dayAfter > dayBefore) return 'less'
  return more > 0 || dayAfter < dayBefore ? 'more' : 'same'
}

const entitledCents = (ends: readonly TrialEnd[]) => ends.reduce((sum, { standing, cents }) => sum + (standing === 'entitled' ? (cents ?? 0) : 0), 0)

/**
 * Decides for every family twice, on the first day of the change, and says who has more, less or the same, or has to answer something anew. The sums are of those entitled on that day, in 分: of what is
 * paid by the month for a month. Pure, so that the same run gives the same.
 */
export function trialOf(before: ProgrammeVersion, after: ProgrammeVersion, families: readonly SampleFamily[], on: string): Trial {
  const lines = families.map((family) => {
    const facts = factsOn(family, on)
    const [was, is] = [endOf(before, facts, on), endOf(after, facts, on)]
    return { name: family.name, before: was, after: is, change: changeOf(was, is) }
  })
  const count = (change: (typeof lines)[number]['change']) => lines.filter((line) => line.change === change).length
  return {
    on,
    isMonthly: after.pays.kind === 'monthly',
    counts: { more: count('more'), less: count('less'), same: count('same'), asked: count('asked') },
    cents: { before: entitledCents(lines.map((line) => line.before)), after: entitledCents(lines.map((line) => line.after)) },
    lines,
  }
}

import { addDays } from '@/domain/grow/calendar-days'
import { chinaClock } from '@/domain/china-time'
import { lookUntil, openUntil } from '@/domain/book/plan/horizon'
import { planEffects, type EffectsOfPlan } from '@/domain/book/plan/plan-effects'
import { plannedSessions } from '@/domain/book/plan/planned-sessions'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { openRows, type OpenRow } from './open-rows'

type Plan = Pick<PlanDraft, 'services' | 'told' | 'plan'> & { _id: string; why: string }

/** What a plan asks of a venue's sessions now, and the first day for which it opens nothing yet. One round trip. */
export async function effectsOf({ _id, services, told, plan, why }: Plan, now: Date): Promise<EffectsOfPlan<OpenRow> & { until: string }> {
  const today = chinaClock(now).date
  const until = openUntil(services, today)
  const rows = await openRows(_id, now)
  // What was opened under a longer horizon is still of the plan.
  const to = rows.reduce((latest, { date }) => (date >= latest ? addDays(date, 1) : latest), lookUntil(until, plan.exceptions))
  const all = plannedSessions(plan, services.filter(({ id }) => told[id] !== undefined), { from: today, to })
  const known = new Set(rows.map(({ id }) => id))
  // An hour that is past is nowhere to move to: what is to come today stays.
  const past = new Set(all.flatMap(({ id, startsAt }) => (startsAt <= now.toISOString() ? [id] : [])))
  const planned = all.filter(({ id, date }) => !past.has(id) && (known.has(id) || date < until))
  return { ...planEffects(rows.filter(({ id }) => !past.has(id)), planned, plan, why), until }
}

/** What a plan says that cannot be, for the desk to show before it is saved. */
import { dayIndex, weekdayOf } from './china-moment'
import type { Service, WeeklyPlan } from './plan-shape'
import { runningDay } from './running-day'

type PlanProblem =
  | { kind: 'serviceMissing'; id: string; serviceId: string }
  /** Said of a single day on which that entry is not. */
  | { kind: 'notThatDay'; entryId: string; date: string }
  /** Said of a day outside the plan's dates. */
  | { kind: 'outsidePlan'; date: string }

export function planProblems(plan: WeeklyPlan, services: readonly Service[]): PlanProblem[] {
  const known = new Set(services.map(({ id }) => id))
  const slots = [...plan.entries, ...plan.exceptions.flatMap((one) => (one.kind === 'extra' ? [one] : []))]
  const problems: PlanProblem[] = slots.filter(({ serviceId }) => !known.has(serviceId)).map(({ id, serviceId }) => ({ kind: 'serviceMissing', id, serviceId }))
  for (const one of plan.exceptions) {
    if (one.date < plan.from || (plan.until !== null && one.date > plan.until)) problems.push({ kind: 'outsidePlan', date: one.date })
    if (one.kind !== 'moved' && one.kind !== 'cancelled') continue
    const entry = plan.entries.find(({ id }) => id === one.entryId)
    const day = dayIndex(one.date)
    if (entry && weekdayOf(day) !== entry.weekday && runningDay(plan, day)?.weekday !== entry.weekday) problems.push({ kind: 'notThatDay', entryId: one.entryId, date: one.date })
  }
  return problems
}

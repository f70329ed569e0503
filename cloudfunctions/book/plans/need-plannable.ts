import { draftProblems } from '@/domain/book/plan/draft-problems'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'

/** Sessions are named by venue, entry and date, in so many letters (`sessionId`). */
const longest = 60
const dateAndColons = 12

/** Throws BAD_INPUT with the first thing that cannot be. */
export function needPlannable(venueId: string, draft: PlanDraft, now: Date): void {
  const { services, told, plan } = draft
  const slots = [...plan.entries, ...plan.exceptions.flatMap((one) => (one.kind === 'extra' ? [one] : []))]
  const isNamed = plan.venueId === venueId && slots.every(({ id }) => venueId.length + id.length + dateAndColons <= longest)
  const isTold = services.every(({ id }) => told[id] !== undefined) && new Set(services.map(({ id }) => id)).size === services.length
  if (!isNamed || !isTold) throw new AppError('BAD_INPUT', `a plan that does not hang together for ${venueId}`)
  const [problem] = draftProblems(draft, chinaClock(now).date)
  if (problem !== undefined) throw new AppError('BAD_INPUT', 'a plan with problems', { sentence: `${problem}还没有保存。` })
}

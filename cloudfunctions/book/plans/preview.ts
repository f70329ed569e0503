import { bookPlanContract, type PlanEffects } from '@/domain/book/plan-contract'
import { draftProblems, unknownYears } from '@/domain/book/plan/draft-problems'
import { plannedSessions } from '@/domain/book/plan/planned-sessions'
import { chinaClock } from '@/domain/china-time'
import { procedure } from '../../kernel/procedure'
import { blockedMoves } from './blocked-moves'
import { effectsOf } from './effects-of'
import { needPlannable } from './need-plannable'
import type { OpenRow } from './open-rows'
import { planAtPost } from './plan-at-post'
import { placeOfPlan } from './session-of-plan'

const { input, output } = bookPlanContract.preview

const nothing: PlanEffects = { problems: [], unknownYears: [], closed: [], moved: [], resized: [], opened: 0, byHand: 0, stayClosed: 0, blocked: [] }

const shown = ({ id, row, startsAt, endsAt, families }: OpenRow) => ({ id, title: row.title, startsAt, endsAt, families })

/** Four round trips, the post's own counted. What the timer will do is worked out by the same rule; nothing is written. */
export const preview = procedure('book.plan', input, output).query(async ({ ctx: { post, now }, input: { venueId, draft } }) => {
  const { plan: known } = await planAtPost(venueId, post)
  const today = chinaClock(now).date
  const problems = draftProblems(draft, today)
  if (problems.length > 0) return { effects: { ...nothing, problems } }
  needPlannable(venueId, draft, now)
  const { closed, moved, resized, opened, byHand, stayClosed, until } = await effectsOf({ ...draft, _id: venueId, why: '' }, now)
  const { free, blocked } = await blockedMoves({ ...draft, _id: venueId }, moved)
  // What opens by itself as its day comes near is nothing new.
  const due = new Set(known ? plannedSessions(known.plan, known.services, { from: today, to: until }).map(({ id }) => id) : [])
  const effects: PlanEffects = {
    problems,
    unknownYears: unknownYears(draft, today),
    closed: closed.map(({ session, why }) => ({ ...shown(session), why })),
    moved: free.map(({ session, to, what }) => {
      const { room, withWhom } = placeOfPlan(draft, to)
      return { ...shown(session), to: { startsAt: to.startsAt, endsAt: to.endsAt }, what, room, withWhom }
    }),
    resized: resized.map(({ session, to }) => ({ ...shown(session), from: session.row.byPlan?.capacity ?? to.capacity, to: to.capacity })),
    opened: opened.filter(({ id }) => !due.has(id)).length,
    byHand: byHand.length,
    stayClosed: stayClosed.length,
    blocked: blocked.slice(0, 100),
  }
  return { effects }
})

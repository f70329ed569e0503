import { changeWords } from '@/domain/book/plan/change-words'
import { bookPlanContract, type PlanDraft } from '@/domain/book/plan-contract'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { mostSteps, venuePlans } from './collections'
import { needPlannable } from './need-plannable'
import { planAtPost } from './plan-at-post'
import { toPlanOnDesk } from './to-plan-on-desk'

const { input, output } = bookPlanContract.save
const otherwise = '场馆的排班改了'

/** Four round trips, the post's own counted. One conditional write over what was seen, with who changed what; the timer carries the rest out, and takes it up again where it is cut. */
export const save = procedure('book.plan', input, output).mutation(async ({ ctx: { post, now, caller }, input: { id, venueId, rev, draft, why } }) => {
  needPlannable(venueId, draft, now)
  const { plan: seen, venue } = await planAtPost(venueId, post)
  if (seen?.timeline.some((step) => step.id === id)) return { plan: toPlanOnDesk(seen) }
  const before: PlanDraft = seen ?? { services: [], told: {}, plan: { ...draft.plan, entries: [], exceptions: [] }, rooms: {}, staff: {} }
  await needSafeText(caller, [why, ...newTexts(before, draft)])
  const step = { id, at: now, post: post.id, name: post.name, what: changeWords(before, draft) }
  const { services, told, plan, rooms, staff } = draft
  const saved = { services, told, plan, rooms, staff, why: why ?? otherwise, followAt: now }
  const done = seen
    ? await venuePlans.updateOne({ _id: venueId, rev, $and: [withinPost(post)] }, { $set: saved, $inc: { rev: 1 }, $push: { timeline: { $each: [step], $slice: -mostSteps } } })
    : rev === 0 && (await venuePlans.insertIfNew({ _id: venueId, ...venue, ...saved, openedUntil: chinaClock(now).date, rev: 1, timeline: [step], blocked: [] }))
  const after = await venuePlans.byId(venueId)
  // The same tap, twice at once.
  if (after && (done || after.timeline.some((one) => one.id === id))) return { plan: toPlanOnDesk(after) }
  throw new AppError('CONFLICT', `the plan of ${venueId} was saved since`, { sentence: '您看的时候，同事刚刚改过这份计划，没有保存。您改的还在这里；打开最新的一份，再改一次。' })
})

/** What others will read and nobody has looked at yet. */
function newTexts(before: PlanDraft, after: PlanDraft): string[] {
  const textsOf = ({ services, told, plan, rooms, staff }: PlanDraft) => [
    ...services.flatMap(({ name, questions = [] }) => [name, ...questions.flatMap(({ ask, choices = [] }) => [ask, ...choices])]),
    ...Object.values(told).flatMap(({ about, bring }) => [about, bring]),
    ...plan.exceptions.flatMap((one) => (one.kind === 'closed' ? [one.reason] : [])),
    ...Object.values(rooms),
    ...Object.values(staff),
  ]
  const known = new Set(textsOf(before))
  return textsOf(after).filter((text) => !known.has(text))
}

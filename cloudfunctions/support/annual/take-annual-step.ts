import { AppError } from '@/domain/errors'
import { annualSteps, mayStep, type AnnualAct, type AnnualState } from '@/domain/support/annual/annual-steps'
import { annualReviews, type AnnualReview } from './collections'

interface Step {
  /** The client's id of the tap. */
  act: string
  what: AnnualAct
  by: string | null
  byName: string
  says?: string
  set?: Partial<Pick<AnnualReview, 'answeredAt' | 'says' | 'proposal' | 'dueAt'>>
}

/** One legal step of a review that was read, once, in one update over what was read. The same tap again finds its own step done. CONFLICT for what is not legal from here. One round trip, one more on a retry. */
export async function takeAnnualStep(row: AnnualReview, { act, what, by, byName, says = '', set = {} }: Step, now: Date): Promise<{ id: string; state: AnnualState }> {
  const { _id: id, rev } = row
  if (row.timeline.some((entry) => entry.act === act)) return { id, state: row.state }
  if (!mayStep(row.state, what)) throw new AppError('CONFLICT', `${what} of review ${id} in ${row.state}`, { sentence: '这一户的年审刚才变了，您的没有记上。请刷新看看。' })
  const state = annualSteps[what].to
  const changed = await annualReviews.updateOne({ _id: id, rev, 'timeline.act': { $ne: act } }, { $set: { ...set, state, untold: act }, $push: { timeline: { act, what, at: now, by, byName, says } }, $inc: { rev: 1 } })
  if (changed) return { id, state }
  const after = await annualReviews.byId(id, ['state', 'timeline'])
  if (after?.timeline.some((entry) => entry.act === act)) return { id, state: after.state }
  throw new AppError('CONFLICT', `review ${id} was changed`, { sentence: '刚才有人先办了这一户，您的没有记上。请刷新看看。' })
}

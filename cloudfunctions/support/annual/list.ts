import { chinaClock } from '@/domain/china-time'
import { annualContract, statesOfView, type AnnualRow } from '@/domain/support/annual/annual-contract'
import { placePaths } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { annualReviews, type AnnualReview } from './collections'

const { input, output } = annualContract.list
const fields = ['_id', 'title', 'who', 'restricted', 'placeName', 'year', 'state', 'dueAt', 'answeredAt'] as const

/** What is through stays in the list of its year. */
export const beginOfYear = (now: Date): Date => new Date(`${chinaClock(now).date.slice(0, 4)}-01-01T00:00:00+08:00`)

export const toRow = ({ _id, title, who, restricted, placeName, year, state, dueAt, answeredAt }: Pick<AnnualReview, (typeof fields)[number]>): AnnualRow => ({
  id: _id, title, who, restricted, where: placeName, year, state, dueOn: chinaClock(dueAt).date, answeredOn: answeredAt && chinaClock(answeredAt).date,
})

/** Two round trips, the post's own counted; three behind a cursor. */
export const list = procedure('support.annual', input, output).query(async ({ ctx: { post, now }, input: { view, after } }) => {
  const here = placePaths(post)
  const these = { state: { $in: statesOfView[view] }, ...(view === 'done' && { dueAt: { $gte: beginOfYear(now) } }) }
  const { docs, next } = await annualReviews.inOrder({ where: { $or: [{ orgPath: { $in: here }, ...these }, { under: { $in: here }, ...these }] }, by: 'dueAt', limit: 50, after, only: fields })
  return { rows: docs.map(toRow), ...(next !== undefined && { next }) }
})

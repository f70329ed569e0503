import { chinaClock } from '@/domain/china-time'
import { annualContract, statesOfView, type AnnualRow } from '@/domain/support/annual/annual-contract'
import { placePaths } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { annualReviews, type AnnualReview } from './collections'

const { input, output } = annualContract.list
const fields = ['_id', 'title', 'who', 'restricted', 'placeName', 'year', 'state', 'dueAt', 'answeredAt'] as const

export const toRow = ({ _id, title, who, restricted, placeName, year, state, dueAt, answeredAt }: Pick<AnnualReview, (typeof fields)[number]>): AnnualRow => ({
  id: _id, title, who, restricted, where: placeName, year, state, dueOn: chinaClock(dueAt).date, answeredOn: answeredAt && chinaClock(answeredAt).date,
})

/** Two round trips, the post's own counted; three behind a cursor. */
export const list = procedure('support.annual', input, output).query(async ({ ctx: { post }, input: { view, after } }) => {
  const here = placePaths(post)
  const state = { $in: statesOfView[view] }
  const { docs, next } = await annualReviews.inOrder({ where: { $or: [{ orgPath: { $in: here }, state }, { under: { $in: here }, state }] }, by: 'dueAt', limit: 50, after, only: fields })
  return { rows: docs.map(toRow), ...(next !== undefined && { next }) }
})

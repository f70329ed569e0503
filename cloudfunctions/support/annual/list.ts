import { chinaClock } from '@/domain/china-time'
import { annualContract, type AnnualRow } from '@/domain/support/annual/annual-contract'
import { procedure } from '../../kernel/procedure'
import { annualReviews, type AnnualReview } from './collections'
import { inView } from './in-view'

const { input, output } = annualContract.list
const fields = ['_id', 'title', 'who', 'restricted', 'placeName', 'year', 'state', 'dueAt', 'answeredAt'] as const

export const toRow = ({ _id, title, who, restricted, placeName, year, state, dueAt, answeredAt }: Pick<AnnualReview, (typeof fields)[number]>): AnnualRow => ({
  id: _id, title, who, restricted, where: placeName, year, state, dueOn: chinaClock(dueAt).date, answeredOn: answeredAt && chinaClock(answeredAt).date,
})

/** Two round trips, the post's own counted; three behind a cursor. */
export const list = procedure('support.annual', input, output).query(async ({ ctx: { post, now }, input: { view, after } }) => {
  const { docs, next } = await annualReviews.inOrder({ where: inView(post, view, now), by: 'dueAt', limit: 50, after, only: fields })
  return { rows: docs.map(toRow), ...(next !== undefined && { next }) }
})

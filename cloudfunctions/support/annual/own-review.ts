import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { annualReviews, type AnnualReview } from './collections'

/** A review of this person's application, or of one that they filed for somebody. One round trip. NOT_FOUND for anybody else. */
export async function ownReview(me: PersonId, id: string): Promise<AnnualReview> {
  const row = await annualReviews.byId(id)
  if (!row?.parties.includes(me)) throw notFound('supportCase', `review ${id} is not theirs`)
  return row
}

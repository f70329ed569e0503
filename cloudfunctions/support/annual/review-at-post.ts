import { notFound } from '@/domain/refusals'
import { notMineSentences } from '@/domain/support/review/may-decide'
import { relativesOf } from '../../account/verbs'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { annualReviews, type AnnualReview } from './collections'

/** One of this post's subtree. One round trip. NOT_FOUND for anything else. */
export async function reviewAtPost(post: ActivePost, id: string): Promise<AnnualReview> {
  const [row] = await annualReviews.find({ where: { $and: [{ _id: id }, withinPost(post)] }, limit: 1 })
  if (!row) throw notFound('reviewedCase', `review ${id} is not at this post`)
  return row
}

/** Why this colleague may not decide on it: it is their own, or a relative's. Undefined when they may. */
export function whyNotTheirs(me: string, relatives: readonly string[], { applicant, parties }: Pick<AnnualReview, 'applicant' | 'parties'>): string | undefined {
  if (parties.includes(me) && applicant !== me) return '这一户的申请是您代办的，要请另一位同事来看。'
  if (applicant === me) return notMineSentences.own
  return relatives.includes(applicant) ? notMineSentences.relative : undefined
}

/** The same, asked for: one round trip. */
export const whyNotMine = async (me: string, row: Pick<AnnualReview, 'applicant' | 'parties'>): Promise<string | undefined> => whyNotTheirs(me, await relativesOf(me), row)

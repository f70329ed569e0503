import { AppError } from '@/domain/errors'
import type { AnnualReview } from './collections'
import { whyNotMine } from './review-at-post'

/** Nobody decides on their own or a relative's. One round trip. Throws FOUR_EYES. */
export async function needMine(me: string, row: Pick<AnnualReview, 'applicant' | 'parties'>): Promise<void> {
  const sentence = await whyNotMine(me, row)
  if (sentence !== undefined) throw new AppError('FOUR_EYES', 'an own, a relative’s or a filed review', { sentence })
}

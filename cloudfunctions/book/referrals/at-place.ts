import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { referrals, type Referral } from './collections'

/** What came to a place of this post: one round trip. NOT_FOUND for what nobody agreed to, or what was taken back. */
export async function referralAt(post: ActivePost, id: string): Promise<Referral> {
  const [row] = await referrals.find({ where: { _id: id, passedOn: true, $and: [withinPost(post)] }, limit: 1 })
  if (!row) throw notFound('referral', `referral ${id} is not at this post`)
  return row
}

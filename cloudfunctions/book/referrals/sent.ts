import { referralContract } from '@/domain/book/referral/referral-contract'
import { procedure } from '../../kernel/procedure'
import { referrals } from './collections'
import { toSent } from './views'

const { input, output } = referralContract.sent

/** Two round trips, the post's own counted. */
export const sent = procedure('book.note', input, output).query(async ({ ctx: { me }, input: { sessionId, request } }) => {
  const rows = await referrals.find({ where: { sessionId, request, 'from.personId': me }, limit: 20 })
  return { referrals: rows.sort((a, b) => b.at.getTime() - a.at.getTime()).map(toSent) }
})

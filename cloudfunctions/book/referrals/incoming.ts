import { referralContract } from '@/domain/book/referral/referral-contract'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { referrals } from './collections'
import { incomingFields, toIncoming } from './views'

const { input, output } = referralContract.incoming

/** Two round trips, the post's own counted; three behind a cursor. In the order of places, as the paths of a subtree are a range. */
export const incoming = procedure('book.receive', input, output).query(async ({ ctx: { post }, input: { done, after } }) => {
  const { docs, next } = await referrals.inOrder({ where: { $and: [{ passedOn: true, open: !done }, withinPost(post)] }, by: 'orgPath', limit: 20, after, only: incomingFields })
  return { referrals: docs.map(toIncoming), ...(next !== undefined && { next }) }
})

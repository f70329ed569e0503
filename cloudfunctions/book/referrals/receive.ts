import { referralContract } from '@/domain/book/referral/referral-contract'
import { toldWhenReceived } from '@/domain/book/referral/referral-words'
import { byPost } from '../../kernel/active-post'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { referralAt } from './at-place'
import { bookingLink } from './booking-link'
import { takeStep } from './take-step'

const { input, output } = referralContract.receive

/** Four round trips, the post's own and the message counted. */
export const receive = procedure('book.receive', input, output).mutation(async ({ ctx: { post, now }, input: { id, act } }) => {
  const row = await referralAt(post, id)
  const state = await takeStep(row, { act, what: 'receive', byName: byPost(post) }, now)
  await notify({ fact: `referral-got:${id}`, to: row.subject, kind: 'case', ...toldWhenReceived(row.venueName), link: bookingLink(row), now })
  return { id, state }
})

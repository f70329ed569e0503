import { referralContract } from '@/domain/book/referral/referral-contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { referrals } from './collections'
import { takeStep } from './take-step'

const { input, output } = referralContract.callOff

/** By who sent it on, and nobody else. Three round trips, the post's own counted. */
export const callOff = procedure('book.note', input, output).mutation(async ({ ctx: { me, post, now }, input: { id, act } }) => {
  const row = await referrals.byId(id)
  if (row?.from.personId !== me) throw notFound('referral', `referral ${id} is not this counsellor’s`)
  return { id, state: await takeStep(row, { act, what: 'callOff', byName: post.name }, now) }
})

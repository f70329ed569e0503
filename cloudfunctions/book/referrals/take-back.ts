import { referralContract } from '@/domain/book/referral/referral-contract'
import { procedure } from '../../kernel/procedure'
import { referralOf } from './own'
import { takeStep } from './take-step'

const { input, output } = referralContract.takeBack

/** Two round trips, three for a child's; one more on a retry. What was written of them goes in the same update. */
export const takeBack = procedure('book.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act } }) => ({ id, state: await takeStep(await referralOf(me, id), { act, what: 'takeBack', byName: '本人' }, now) }))

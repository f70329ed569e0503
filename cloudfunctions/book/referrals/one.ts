import { referralContract } from '@/domain/book/referral/referral-contract'
import { procedure } from '../../kernel/procedure'
import { referralAt } from './at-place'
import { toIncoming } from './views'

const { input, output } = referralContract.one

/** Two round trips, the post's own counted. */
export const one = procedure('book.receive', input, output).query(async ({ ctx: { post }, input: { id } }) => toIncoming(await referralAt(post, id)))

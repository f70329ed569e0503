import { chinaClock } from '@/domain/china-time'
import { moneyContract } from '@/domain/support/money/money-contract'
import { procedure } from '../../kernel/procedure'
import { payableCases } from './payable-cases'

const { input, output } = moneyContract.partnerPayable

/** Two round trips, the post's own counted. */
export const partnerPayable = procedure('support.partnerMoney', input, output).query(({ ctx: { post, now } }) => payableCases(post, 'insurer', chinaClock(now).date.slice(0, 7)))

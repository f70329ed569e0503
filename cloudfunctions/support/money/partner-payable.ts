import { moneyContract } from '@/domain/support/money/money-contract'
import { procedure } from '../../kernel/procedure'
import { payableCases } from './payable-cases'

const { input, output } = moneyContract.partnerPayable

/** Two round trips, the post's own counted. */
export const partnerPayable = procedure('support.partnerMoney', input, output).query(({ ctx: { post } }) => payableCases(post, 'insurer'))

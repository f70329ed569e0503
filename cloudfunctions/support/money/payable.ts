import { moneyContract } from '@/domain/support/money/money-contract'
import { procedure } from '../../kernel/procedure'
import { monthAsked } from './month-asked'
import { payableCases } from './payable-cases'

const { input, output } = moneyContract.payable

/** Two round trips, the post's own counted. */
export const payable = procedure('support.money', input, output).query(({ ctx: { post, now }, input: { programme, through } }) => payableCases(post, 'association', monthAsked(through, now), programme))

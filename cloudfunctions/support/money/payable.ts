import { chinaClock } from '@/domain/china-time'
import { moneyContract } from '@/domain/support/money/money-contract'
import { procedure } from '../../kernel/procedure'
import { payableCases } from './payable-cases'

const { input, output } = moneyContract.payable

/** Two round trips, the post's own counted. */
export const payable = procedure('support.money', input, output).query(({ ctx: { post, now }, input: { programme, through } }) => payableCases(post, 'association', through ?? chinaClock(now).date.slice(0, 7), programme))

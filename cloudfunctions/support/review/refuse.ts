import { reviewContract } from '@/domain/support/review/review-contract'
import { rightsWhenRefused } from '@/domain/support/review/rights'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { decided } from './decision'

const { input, output } = reviewContract.refuse

/** With the rule, the reason, and what the family may do. */
export const refuse = procedure('support.review', input, output).mutation(async ({ ctx, input: { ticket, act, rule, says } }) => {
  await needSafeText(ctx.caller, [says])
  const { id, state } = await decided(ctx, { ticket, act, what: 'refuse', says, set: () => ({ refusal: { rule, says: `${says.replace(/[。！？]?$/, '。')}${rightsWhenRefused}`.slice(0, 300) } }) })
  return { id, state }
})

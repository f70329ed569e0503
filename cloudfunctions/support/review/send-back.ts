import { AppError } from '@/domain/errors'
import { reviewContract } from '@/domain/support/review/review-contract'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { decided } from './decision'

const { input, output } = reviewContract.sendBack

/** Once, with all that is missing (一次性告知): a level that finds something later asks the next level, or decides. */
export const sendBack = procedure('support.review', input, output).mutation(async ({ ctx, input: { ticket, act, needs } }) => {
  await needSafeText(ctx.caller, needs.map(({ says }) => says))
  const { id, state } = await decided(ctx, {
    ticket, act, what: 'return', says: needs.map(({ says }) => says).join('；').slice(0, 300),
    allowed({ returnedBy, at }) {
      if (returnedBy.includes(at)) throw new AppError('CONFLICT', 'returned before', { sentence: '这一级已经退回过一次了，不能再退。还有疑问可以问上一级，或者打电话问清楚再定。' })
    },
    set: () => ({ needs, backAt: ctx.post.orgPath }),
  })
  return { id, state }
})

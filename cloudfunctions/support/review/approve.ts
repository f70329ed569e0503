import { AppError } from '@/domain/errors'
import { reviewContract } from '@/domain/support/review/review-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { decided } from './decision'

const { input, output } = reviewContract.approve

/** Only when every rule stands: proven by a record, compared by somebody before, or by this very decision. */
export const approve = procedure('support.review', input, output).mutation(async ({ ctx, input: { ticket, act, says = '', checks = [] } }) => {
  const { post } = ctx
  const { id, state } = await decided(ctx, {
    ticket, act, what: 'approve', says,
    allowed({ look, needsVisit, criteriaLeft }) {
      const left = look.filter((rule) => !checks.some((check) => check.rule === rule))
      if (left.length > 0) throw new AppError('BAD_INPUT', `not looked at: ${left.join(', ')}`, { sentence: '还有要核对的没有核对，没有通过。逐条看过材料再点。' })
      if (needsVisit) throw new AppError('BAD_INPUT', 'not visited', { sentence: '这一级要先上门看过。记下哪天去的、情况怎样，再点通过。' })
      if (criteriaLeft.length > 0) throw new AppError('BAD_INPUT', `not judged: ${criteriaLeft.join(', ')}`, { sentence: `还有 ${criteriaLeft.length} 条评选条件没有写下看法，没有通过。逐条看过，写下来再点。` })
    },
    set: (read) => {
      const level = read.levels[read.at]?.level ?? 'village'
      return { amount: read.amount, ...(read.paidThrough !== '' && { paidThrough: read.paidThrough }), toLookAt: 0, checks: [...read.checks, ...checks.map((check) => ({ ...check, level, byName: byPost(post) }))].slice(-60) }
    },
  })
  return { id, state }
})

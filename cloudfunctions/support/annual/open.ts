import { AppError } from '@/domain/errors'
import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { isAnnualOver, mayStep, type AnnualAct } from '@/domain/support/annual/annual-steps'
import { annualActNames } from '@/domain/support/annual/annual-words'
import { monthAfter, monthsBetween } from '@/domain/support/money/months'
import { unseal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { lookInto } from '../../org/verbs'
import { supportCases } from '../cases/collections'
import { toRow } from './list'
import { needMine } from './need-mine'
import { reviewAtPost } from './review-at-post'
import { reviewLines, shownMonths } from './review-lines'

const { input, output } = annualContract.open
const staffActs = { agree: 'agree', goThere: 'goThere', visited: 'visitedSame', propose: 'propose', decide: 'confirm' } as const satisfies Record<string, AnnualAct>

/** Nothing is shown before the look is written down; a special family is told of it as well, with the reason. Some five round trips. */
export const open = procedure('support.annual', input, output).query(async ({ ctx, input: { id, look, reason } }) => {
  const { post, me } = ctx
  const review = await reviewAtPost(post, id)
  await needMine(me, review)
  const { applicant, who, orgPath, restricted, placeName, title, proposal } = review
  const subject = { personId: applicant, maskedName: who, orgPath }
  const why = `${title}年审`
  const shut = await lookInto(ctx, { kind: 'annual', id, restricted, look, reason: reason && `${why}：${reason}`, plainReason: why, subject, what: ['application'] })
  if (shut !== undefined) return { ok: false as const, who, where: placeName, sentence: shut }
  const row = await supportCases.byId(review.caseId)
  if (!row?.terms) throw new AppError('UNAVAILABLE', `case ${review.caseId} of review ${id} is gone`)
  const whyNotMe = review.state === 'exit' ? whyNotDecide() : undefined
  function whyNotDecide(): string | undefined {
    if (proposal?.by === me) return '退出是您提的，要请另一位同事复核。'
    return rolesAtLevel.county.includes(post.role) ? undefined : '退出要县里复核，您可以看。'
  }
  return {
    ok: true as const,
    review: {
      ...toRow(review), caseId: review.caseId, programme: review.programme, lines: reviewLines(row), months: shownMonths(row), cents: row.amount?.cents ?? 0,
      says: review.says === null ? null : unseal(review.says, `annual:${id}`), exits: row.terms.exits,
      proposal: proposal && { reason: proposal.reason, lastMonth: proposal.lastMonth, says: proposal.says, byName: proposal.byName, on: proposal.on, paidBeyond: row.paidThrough === '' ? 0 : monthsBetween(monthAfter(proposal.lastMonth), row.paidThrough) },
      timeline: [...review.timeline].reverse().map(({ at, what, byName, says }) => ({ at: at.toISOString(), says: `${byName}：${annualActNames[what]}${says === '' ? '' : `，${says}`}` })),
      whyNotMe: whyNotMe ?? null,
      mayDo: whyNotMe !== undefined || isAnnualOver(review.state) ? [] : (['agree', 'goThere', 'visited', 'propose', 'decide'] as const).filter((act) => mayStep(review.state, staffActs[act])),
    },
  }
})

import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { isAnnualOver, mayStep, type AnnualAct } from '@/domain/support/annual/annual-steps'
import { annualActNames } from '@/domain/support/annual/annual-words'
import { monthAfter, monthsBetween } from '@/domain/support/money/months'
import { unseal } from '../../kernel/crypto/seal'
import { recordAccess } from '../../kernel/access-log'
import { ulidOf } from '../../kernel/new-ulid'
import { procedure } from '../../kernel/procedure'
import { lookAndTell } from '../../org/verbs'
import { supportCases } from '../cases/collections'
import { toRow } from './list'
import { needMine } from './need-mine'
import { reviewAtPost } from './review-at-post'
import { reviewLines, shownMonths } from './review-lines'

const { input, output } = annualContract.open
const halfHourMs = 30 * 60_000
const dayMs = 86_400_000
const staffActs = { agree: 'agree', goThere: 'goThere', visited: 'visitedSame', propose: 'propose', decide: 'confirm' } as const satisfies Record<string, AnnualAct>

/** Nothing is shown before the look is written down; a special family is told of it as well, with the reason. Some five round trips. */
export const open = procedure('support.annual', input, output).query(async ({ ctx, input: { id, look, reason } }) => {
  const { post, me, now } = ctx
  const review = await reviewAtPost(post, id)
  await needMine(me, review)
  const { applicant, who, orgPath, restricted, placeName, title, proposal } = review
  const subject = { personId: applicant, maskedName: who, orgPath }
  const why = `${title}年审`
  if (restricted) {
    if (reason === undefined) return { ok: false as const, who, where: placeName, sentence: '这户限阅。打开前请写明事由，对方能看到您的名字、时间和事由。' }
    await lookAndTell(ctx, { id: look, subject, what: ['application'], reason: `${why}：${reason}`, lastsMs: halfHourMs })
  } else await recordAccess(ctx, { id: ulidOf(new Date(`${chinaClock(now).date}T00:00:00+08:00`), `annual:${post.id}:${id}`), subject, what: ['application'], reason: why, lastsMs: dayMs })
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

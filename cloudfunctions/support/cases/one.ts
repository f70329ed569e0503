import { fullDate } from '@/domain/said-date'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { caseContract } from '@/domain/support/case/case-contract'
import { casePath } from '@/domain/support/case/case-path'
import { mayAct } from '@/domain/support/case/case-steps'
import { isLate, nudgeDay } from '@/domain/support/case/nudge-day'
import { workingDaysBetween } from '@/domain/support/case/working-days'
import { payFaultFixes } from '@/domain/support/money/pay-fault'
import { procedure } from '../../kernel/procedure'
import { annualReviews } from '../annual/collections'
import { shownMonths } from '../annual/review-lines'
import { projectOf } from '../follow/project-of'
import { awardOf } from './award-of'
import { toCard } from './case-card'
import type { SupportCase } from './collections'
import { needsCard, takesCard } from './takes-card'
import { ownCase } from './own-case'
import { wayOf } from './way-of'
import { countyContacts, whoHas } from './who-has'

const { input, output } = caseContract.one

/** Two round trips: the case, and who has it today, whoever had it when it came. Beside them what is said of the project of what was granted, and whom to ask where it ends. */
export const one = procedure('support.own', input, output).query(async ({ ctx: { me, now }, input: { id } }) => {
  const row = await ownCase(me, id)
  const { terms, filedAt } = row
  if (!terms || !filedAt) throw new AppError('CONFLICT', `case ${id} is a draft`)
  const way = wayOf(terms)
  const standing = mayAct(row, 'family')
  const [has, project, ask] = await Promise.all([whoHas(row, now), projectOf(row), row.ending ? countyContacts(row, now) : []])
  return {
    ...toCard(row, me),
    rev: row.rev,
    daysLeft: row.dueAt && workingDaysBetween(chinaClock(now).date, chinaClock(row.dueAt).date),
    steps: casePath(terms, way, row),
    has,
    needs: row.state === 'returned' ? row.needs : [],
    refusal: row.refusal,
    amount: row.amount,
    isAmountFinal: ['approved', 'paying', 'paid', 'payFailed', 'ended'].includes(row.state),
    account: row.account && { last4: row.account.last4, bank: row.account.bank },
    ...(row.state === 'payFailed' && row.payFault && { payFault: { reason: row.payFault, says: payFaultFixes[row.payFault] } }),
    payments: [...row.payments].reverse().map(({ act: _act, ...one }) => one),
    months: shownMonths(row),
    ending: row.ending && { ...row.ending, ask },
    review: await openReview(row),
    papers: row.papers,
    termsSay: `按${fullDate(chinaClock(filedAt).date)}申请那天的规定算`,
    mayDo: row.applicant === me ? standing : standing.filter((act) => act === 'resubmit'),
    ...(project && { project }),
    ...awardOf(row),
    ...(takesCard(row) && { takesCard: true }),
    ...(needsCard(row) && { needsCard: true }),
    ...(isLate(row, now) && { nudge: row.nudgedOn === nudgeDay(chinaClock(now).date) ? ('done' as const) : ('may' as const) }),
  }
})

/** The yearly review that asks for something, of what is paid month by month: then nobody of the staff has the case, and it costs the same two round trips. */
async function openReview({ _id, reviewedFor, state, terms }: SupportCase) {
  if (!terms?.annualReview || reviewedFor === '' || !['approved', 'paying', 'payFailed'].includes(state)) return null
  const review = await annualReviews.byId(`${_id}:${reviewedFor}`, ['_id', 'state', 'dueAt'])
  return review ? { id: review._id, state: review.state, dueOn: chinaClock(review.dueAt).date } : null
}

import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { mayStep } from '@/domain/support/annual/annual-steps'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { ownReview } from './own-review'
import { reviewLines, shownMonths } from './review-lines'

const { input, output } = annualContract.one

/** Two round trips. */
export const one = procedure('support.own', input, output).query(async ({ ctx: { me }, input: { id } }) => {
  const { caseId, title, year, state, dueAt, applicant, name, restricted, placeName, answeredAt } = await ownReview(me, id)
  const row = await supportCases.byId(caseId)
  if (!row) throw new AppError('UNAVAILABLE', `case ${caseId} of review ${id} is gone`)
  return {
    id, caseId, title, year, state, dueOn: chinaClock(dueAt).date, forName: applicant === me ? null : name, placeName,
    lines: restricted || row.terms?.publicNotice.kind === 'internal' ? [] : reviewLines(row), account: row.account && { last4: row.account.last4, bank: row.account.bank }, months: shownMonths(row),
    mayAnswer: (['same', 'changed'] as const).filter((what) => mayStep(state, what)), answeredOn: answeredAt && chinaClock(answeredAt).date,
  }
})

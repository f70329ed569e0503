import { ulidOf } from '../../kernel/new-ulid'
import { monthsOwed } from '@/domain/support/money/months'
import { supportCases } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'
import { caseMonths } from '../money/case-months'
import { annualReviews } from './collections'
import { takeAnnualStep } from './take-annual-step'

const batch = 100

/** What was to end and is owed nothing more ends: the application first, then its review, so that a cut run goes on. Says of how many. */
export async function settleEndings(now: Date): Promise<number> {
  const ending = await annualReviews.find({ where: { state: 'ending' }, order: [['dueAt', 'asc']], limit: batch })
  const cases = ending.length === 0 ? [] : await supportCases.find({ where: { _id: { $in: ending.map(({ caseId }) => caseId) } }, limit: batch })
  let settled = 0
  for (const row of ending) {
    const one = cases.find(({ _id }) => _id === row.caseId)
    if (!one || !row.proposal) continue
    const months = caseMonths(one)
    const isOwed = months !== undefined && monthsOwed(months, one.lastMonth) !== undefined
    if (one.state === 'paying' || (isOwed && one.state !== 'ended')) continue
    if (one.state !== 'ended') await takeCaseStep(one, { act: ulidOf(new Date(0), `end:${row._id}`), what: 'end', by: null, byName: row.proposal.byName, says: row.proposal.reason }, now)
    await takeAnnualStep(row, { act: ulidOf(new Date(0), `settle:${row._id}`), what: 'settle', by: null, byName: '付完最后一个月' }, now)
    settled += 1
  }
  return settled
}

import { monthsInYear, monthsOwed } from '@/domain/support/money/months'
import { budgetKey } from '@/domain/support/money/budget-key'
import { eachByItself } from '../../kernel/each-by-itself'
import { ulidOf } from '../../kernel/new-ulid'
import { supportCases, type SupportCase } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'
import { caseMonths } from '../money/case-months'
import { giveBackSpent } from '../money/give-back-spent'
import { annualReviews, type AnnualReview } from './collections'
import { takeAnnualStep } from './take-annual-step'
import { writeEnd } from './write-end'

const batch = 100

/** What was to end and is owed nothing more ends: the application first, then its review, so that a cut run goes on. What is owed still goes behind the others. Says of how many. */
export async function settleEndings(now: Date): Promise<number> {
  const ending = await annualReviews.find({ where: { state: 'ending', dueAt: { $lte: now } }, order: [['dueAt', 'asc']], limit: batch })
  let settled = 0
  await eachByItself('followReviews', ending, async (row) => {
    if (await settledNow(row, now)) settled += 1
  })
  return settled
}

async function settledNow(row: AnnualReview, now: Date): Promise<boolean> {
  const { proposal, caseId, _id } = row
  if (proposal) await writeEnd(row, proposal)
  const one = await supportCases.byId(caseId)
  if (!one || !proposal) return false
  const months = caseMonths(one)
  const isOwed = one.state !== 'ended' && (one.lastMonth === '' || (months !== undefined && monthsOwed(months, one.lastMonth) !== undefined) || (one.state === 'paying' && one.batch !== null))
  if (isOwed) {
    // Behind the others, so that what waits for money keeps nobody else waiting.
    await annualReviews.updateOne({ _id, state: 'ending', dueAt: row.dueAt }, { $set: { dueAt: now } })
    return false
  }
  if (one.state !== 'ended') await takeCaseStep(one, { act: ulidOf(new Date(0), `end:${_id}`), what: 'end', by: null, byName: proposal.byName, says: proposal.reason }, now)
  await freeMoney(one)
  await takeAnnualStep(row, { act: ulidOf(new Date(0), `settle:${_id}`), what: 'settle', by: null, byName: '付完最后一个月' }, now)
  return true
}

/** What of its year's money the months after the last one would have cost. */
async function freeMoney(one: SupportCase): Promise<void> {
  const months = caseMonths(one)
  if (!months || !one.terms || one.orgPath === null || !one.amount) return
  // What was paid beyond the end is gone until the family gives it back.
  const until = one.paidThrough > one.lastMonth ? one.paidThrough : one.lastMonth
  const last = Number(until.slice(0, 4))
  for (let year = Number(one.lastMonth.slice(0, 4)); year <= last + 1; year++) await giveBackSpent(budgetKey(one.terms.id, one.orgPath, String(year)), one._id, one.amount.cents * monthsInYear({ ...months, lastMonth: until }, String(year)))
}

import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { budgetKey } from '@/domain/support/money/budget-key'
import { monthsInYear } from '@/domain/support/money/months'
import { ulidOf } from '../../kernel/new-ulid'
import { supportCases, type SupportCase } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'
import { caseMonths } from './case-months'
import { dueNow } from './due-now'
import { hold } from './hold'

export interface Claimer {
  batchId: string
  by: string
  byName: string
  /** Of what is paid month by month: the last month that is paid. */
  through: string
  /** What the payment says of it: an application that is owed something else by now is not in it. */
  line: { cents: number; from?: string | undefined; to?: string | undefined }
  now: Date
}

/** The id of what a payment does to an application: the same whenever it is tried, another in another payment. */
export const payAct = (what: 'pay' | 'paid' | 'bounce' | 'takeOut', batchId: string, caseId: string): string => ulidOf(new Date(0), `${what}:${batchId}:${caseId}`)

/**
 * Takes an application into a payment; says whether it is in it, or that the year's money does not reach. One of them wins, and the same one again finds its own. What was granted before money was set
 * aside, and each new year of what goes on, is taken from the budget here. Two or three round trips.
 */
export async function claimCase(row: SupportCase, { batchId, by, byName, through, line, now }: Claimer): Promise<'in' | 'notIn' | 'noMoney'> {
  const { _id: id, rev, state } = row
  if (row.batch !== null) return row.batch === batchId ? 'in' : 'notIn'
  const due = dueNow(row, through)
  if (!due || !['approved', 'paying'].includes(state)) return 'notIn'
  if (due.cents !== line.cents || due.period?.from !== line.from || due.period?.to !== line.to) return 'notIn'
  for (const [key, cents] of moneyFor(row, due)) if ((await hold(key, id, cents, now)) === 'notEnough') return 'noMoney'
  const act = payAct('pay', batchId, id)
  if (state === 'approved') {
    try {
      await takeCaseStep(row, { act, what: 'pay', by, byName, set: { batch: batchId, period: due.period } }, now)
      return 'in'
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    }
  } else {
    // The card was corrected: it is on its way again already, and the family knows.
    const entry = { act, what: 'pay' as const, at: now, state, level: null, by, byName, says: '卡改好了，重新打款' }
    if (await supportCases.updateOne({ _id: id, rev, state, batch: null }, { $set: { batch: batchId, payAt: null, period: due.period, changedAt: now }, $push: { timeline: entry }, $inc: { rev: 1 } })) return 'in'
  }
  const after = await supportCases.byId(id, ['batch'])
  return after?.batch === batchId ? 'in' : 'notIn'
}

/** What must be set aside for it: of what is paid month by month for each year that the payment touches the whole of the year, so that it is the same however often it is paid. */
function moneyFor(row: SupportCase, { cents, period }: { cents: number; period: { from: string; to: string } | null }): [string, number][] {
  const { terms, orgPath, filedAt, amount } = row
  if (!terms || orgPath === null || !filedAt || !amount) return []
  const months = caseMonths(row)
  if (!months || !period) return [[budgetKey(terms.id, orgPath, chinaClock(filedAt).date.slice(0, 4)), cents]]
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).map((year) => [budgetKey(terms.id, orgPath, year), amount.cents * monthsInYear(months, year)])
}

import { mostLines } from '@/domain/support/money/payment-batch'
import { paidBy } from '@/domain/support/money/paid-by'
import type { Payable } from '@/domain/support/money/money-contract'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { placePaths, withinPost, type ActivePost } from '../../kernel/active-post'
import type { SupportCase } from '../cases/collections'
import { supportCases } from '../cases/collections'
import { isCounty } from './county'
import { dueNow } from './due-now'

const fields = ['_id', 'receipt', 'programme', 'title', 'who', 'placeName', 'amount', 'account', 'changedAt', 'state', 'filedAt', 'paidThrough', 'lastMonth', 'payments'] as const

/**
 * Granted and owed up to and with a month (`through`), or corrected after the bank sent it back, and in no payment: of what the association pays, or an insurer.
 * What has no card yet is among them and says so: it waits for the family, and nobody else would see it. One round trip.
 */
export async function payableCases(post: ActivePost, by: 'association' | 'insurer', through: string, programme?: string): Promise<{ cases: Payable[]; more: boolean }> {
  const programmes = shippedProgrammes.filter((one) => paidBy(one) === by && (programme === undefined || one.id === programme)).map(({ id }) => id)
  const where = owedAt(post, programmes, through)
  const rows = await supportCases.find({ where, order: [['paidThrough', 'asc'], ['_id', 'asc']], limit: mostLines + 1, only: fields })
  return { cases: rows.slice(0, mostLines).flatMap((row) => toPayable(row, through)), more: rows.length > mostLines }
}

/** Of a county by equality, so that one index gives what is owed and nothing else; above it, of all counties below. */
export const owedAt = (post: ActivePost, programmes: readonly string[], through: string) => ({ $and: [placePaths(post).every(isCounty) ? { payAt: { $in: placePaths(post) } } : withinPost(post, 'payAt'), { programme: { $in: programmes }, paidThrough: { $lt: through } }] })

function toPayable(row: Pick<SupportCase, (typeof fields)[number]>, through: string): Payable[] {
  const { _id, receipt, programme, title, who, placeName, amount, account, changedAt, state } = row
  const due = dueNow(row, through)
  // Granted without an amount it is shown, so that somebody asks why; what is paid for all its months is not.
  if (!due && amount && amount.cents > 0) return []
  return [{ id: _id, receipt, programme, title, who, where: placeName, cents: due?.cents ?? 0, ...due?.period, since: changedAt.toISOString(), isAgain: state === 'paying', isWithoutCard: account === null }]
}

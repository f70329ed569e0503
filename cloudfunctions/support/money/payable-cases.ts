import { mostLines } from '@/domain/support/money/payment-batch'
import { paidBy } from '@/domain/support/money/paid-by'
import type { Payable } from '@/domain/support/money/money-contract'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import type { SupportCase } from '../cases/collections'
import { supportCases } from '../cases/collections'

const fields = ['_id', 'receipt', 'programme', 'title', 'who', 'placeName', 'amount', 'changedAt', 'state'] as const

/** Granted, or corrected after the bank sent it back, and in no payment: of what the association pays, or an insurer. One round trip. */
export async function payableCases(post: ActivePost, by: 'association' | 'insurer', programme?: string): Promise<{ cases: Payable[]; more: boolean }> {
  const programmes = shippedProgrammes.filter((one) => paidBy(one) === by && (programme === undefined || one.id === programme)).map(({ id }) => id)
  const where = { $and: [withinPost(post), { state: { $in: ['approved', 'paying'] as const }, batch: null, open: true, programme: { $in: programmes } }] }
  const rows = await supportCases.find({ where, order: [['changedAt', 'asc'], ['_id', 'asc']], limit: mostLines + 1, only: fields })
  return { cases: rows.slice(0, mostLines).map(toPayable), more: rows.length > mostLines }
}

const toPayable = ({ _id, receipt, programme, title, who, placeName, amount, changedAt, state }: Pick<SupportCase, (typeof fields)[number]>): Payable => ({
  id: _id, receipt, programme, title, who, where: placeName, cents: amount?.cents ?? 0, since: changedAt.toISOString(), isAgain: state === 'paying',
})

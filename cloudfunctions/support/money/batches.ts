import { batchCounts } from '@/domain/support/money/payment-batch'
import { moneyContract, type BatchCard } from '@/domain/support/money/money-contract'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { paymentBatches, type PaymentBatch } from './collections'

const { input, output } = moneyContract.batches
const fields = ['_id', 'programme', 'title', 'placeName', 'state', 'madeAt', 'makerName', 'lines'] as const

/** Two round trips, the post's own counted; three behind a cursor. */
export const batches = procedure('support.money', input, output).query(async ({ ctx: { post }, input: { after } }) => {
  const { docs, next } = await paymentBatches.newestFirst({ where: withinPost(post), by: 'madeAt', limit: 20, after, only: fields })
  return { batches: docs.map(toBatchCard), ...(next !== undefined && { next }) }
})

export const toBatchCard = ({ _id, programme, title, placeName, state, madeAt, makerName, lines }: Pick<PaymentBatch, (typeof fields)[number]>): BatchCard => ({
  id: _id, programme, title, where: placeName, state, madeAt: madeAt.toISOString(), makerName, counts: batchCounts(lines),
})

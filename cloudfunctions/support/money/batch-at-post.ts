import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { relativesOf } from '../../account/verbs'
import { supportCases } from '../cases/collections'
import { paymentBatches, type PaymentBatch } from './collections'

/** One round trip. NOT_FOUND for one of another place. */
export async function batchAtPost(post: ActivePost, id: string): Promise<PaymentBatch> {
  const [row] = await paymentBatches.find({ where: { $and: [{ _id: id }, withinPost(post)] }, limit: 1 })
  if (!row) throw notFound('payment', `payment ${id} is not at this post`)
  return row
}

/** Nobody moves money to themselves or their family. Two round trips. Throws FOUR_EYES. */
export async function needNobodyOwn(me: PersonId, { lines }: Pick<PaymentBatch, 'lines'>): Promise<void> {
  const relatives = [me, ...(await relativesOf(me))]
  const own = await supportCases.find({ where: { applicant: { $in: relatives }, _id: { $in: lines.map(({ caseId }) => caseId) } }, limit: 1, only: ['_id'] })
  if (own.length > 0) throw new AppError('FOUR_EYES', 'a relative is in the payment', { sentence: '这一批里有您或您家人的钱，要请另一位同事来办。什么都没有变。' })
}

const leftAfterMs = 10 * 60_000

/** Unfinished for so long that nobody is at it: anybody may take it apart, for whoever made it may have left. */
export const wasLeft = ({ state, madeAt }: Pick<PaymentBatch, 'state' | 'madeAt'>, now: Date): boolean => state === 'making' && madeAt.getTime() + leftAfterMs <= now.getTime()

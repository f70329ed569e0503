import { answerDueAt } from '@/domain/account/membership-rules'
import { provinceId } from '@/domain/org/province-id'
import { memberships } from './collections'

const batch = 50

/** Applications that were made before there was a clock get theirs: from the day on which they were made. Says how many. */
export async function startMissingClocks(now: Date): Promise<number> {
  const where = { raiseAt: null, askedAt: { $lte: now }, raisedTo: null, waitsAt: { $ne: `${provinceId}.` } }
  const waiting = await memberships.find({ where, order: [['askedAt', 'asc']], limit: batch, only: ['_id', 'askedAt'] })
  const begun = await Promise.all(waiting.map(({ _id, askedAt }) => askedAt !== null && memberships.updateOne({ _id, askedAt, raiseAt: null }, { $set: { raiseAt: answerDueAt(askedAt) } })))
  return begun.filter(Boolean).length
}

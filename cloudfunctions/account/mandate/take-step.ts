import type { MandateState } from '@/domain/account/mandate'
import { mandateSteps, type MandateStep } from '@/domain/account/mandate-rules'
import { AppError } from '@/domain/errors'
import { settle } from '../../kernel/notify/settle'
import { mandates } from './collections'
import { voidFilings } from './void-filings'
import { notFound } from '@/domain/refusals'

/** One conditional update; the same step again is the same. With the end goes what waits under the mandate. Throws NOT_FOUND for somebody else's, CONFLICT for a step that the state does not allow. */
export async function takeStep(id: string, step: MandateStep, by: string, now: Date): Promise<{ state: MandateState }> {
  const { from, to, by: whose } = mandateSteps[step]
  const mine = whose === 'person' ? { personId: by } : { parties: by }
  const taken = await mandates.updateOne({ _id: id, ...mine, state: { $in: from } }, { $set: { state: to, ...(to === 'ended' && { voiding: true }) }, $push: { timeline: { at: now, state: to, by } } })
  if (!taken) {
    const [row] = await mandates.find({ where: { _id: id, ...mine }, limit: 1, only: ['state'] })
    if (!row) throw notFound('mandate', 'no such mandate of this person')
    if (row.state !== to) throw new AppError('CONFLICT', `${step} from ${row.state}`)
  }
  if (whose === 'person') await settle(`mandate:${id}`, by)
  if (to === 'ended') await voidFilings(id, now)
  return { state: to }
}

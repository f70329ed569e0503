import { AppError } from '@/domain/errors'
import { ulidOf } from '../../kernel/new-ulid'
import { supportCases, type SupportCase } from '../cases/collections'
import { takeCaseStep } from '../cases/take-case-step'

export interface Claimer {
  batchId: string
  by: string
  byName: string
  now: Date
}

/** The id of what a payment does to an application: the same whenever it is tried, another in another payment. */
export const payAct = (what: 'pay' | 'paid' | 'bounce', batchId: string, caseId: string): string => ulidOf(new Date(0), `${what}:${batchId}:${caseId}`)

/** Takes an application into a payment; says whether it is in it. One of them wins, and the same one again finds its own. One or two round trips. */
export async function claimCase(row: SupportCase, { batchId, by, byName, now }: Claimer): Promise<boolean> {
  const { _id: id, rev, state } = row
  if (row.batch !== null) return row.batch === batchId
  const act = payAct('pay', batchId, id)
  if (state === 'approved') {
    try {
      await takeCaseStep(row, { act, what: 'pay', by, byName, set: { batch: batchId } }, now)
      return true
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    }
  } else if (state === 'paying') {
    // The card was corrected: it is on its way again already, and the family knows.
    const entry = { act, what: 'pay' as const, at: now, state, level: null, by, byName, says: '卡改好了，重新打款' }
    if (await supportCases.updateOne({ _id: id, rev, state, batch: null }, { $set: { batch: batchId, changedAt: now }, $push: { timeline: entry }, $inc: { rev: 1 } })) return true
  } else return false
  const after = await supportCases.byId(id, ['batch'])
  return after?.batch === batchId
}

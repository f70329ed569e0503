import { AppError } from '@/domain/errors'
import { reopenCase } from '../../support/verbs'
import { voiceAppeals, type AppealDoc } from './collections'
import { offTheDesk } from './off-the-desk'
import { tellFamily } from './tell'

/**
 * Lets an answer take effect and tells of it, and takes the mark away last: done again, nothing happens twice, so that the action, the next tap and the timer may each do it. Up to eight round trips of what
 * is reopened, three else. Gives the appeal as it is then: where the family filed anew in the very moment, it goes with that.
 */
export async function settleAnswer(row: AppealDoc, now: Date): Promise<AppealDoc> {
  if (row.settle !== 'answer') return row
  let settled = row
  if (row.state === 'reopened') {
    const { answerAct: act, answeredBy: by, answer, asks, holds, answeredByName } = row
    if (act === null || by === null || answer === null || asks === null) throw new Error(`appeal ${row._id} was reopened by nobody`)
    const done = await reopenCase({ caseId: row.caseId, refusal: row.refusal.act, act, by, byName: answeredByName ?? '', says: answer, asks, holds }, now)
    // Taken for it before the answer was written, and given back since: it waits for the money, as a mark that the timer comes back to.
    if (done.is === 'notEnough') throw new AppError('CONFLICT', `appeal ${row._id} waits for what it takes`)
    if (done.is !== 'reopened') {
      const over = { state: 'over' as const, instead: done.is === 'filedAnew' ? done.receipt : null }
      await voiceAppeals.updateOne({ _id: row._id, state: 'reopened', settle: 'answer' }, { $set: over })
      settled = { ...row, ...over }
    }
  }
  await tellFamily(settled, now)
  await voiceAppeals.updateOne({ _id: row._id, settle: 'answer' }, { $set: { settle: null } })
  return { ...settled, settle: null }
}

/** What is open, and whose case is not refused by that any more, is over: the family filed anew. Gives it as it is then. */
export async function closeAsOver(row: AppealDoc, instead: string | null, now: Date): Promise<AppealDoc> {
  const over = { state: 'over' as const, instead, ...offTheDesk, answeredAt: now, settle: 'answer' as const }
  if (await voiceAppeals.updateOne({ _id: row._id, state: 'open' }, { $set: over })) return settleAnswer({ ...row, ...over }, now)
  return (await voiceAppeals.byId(row._id)) ?? row
}

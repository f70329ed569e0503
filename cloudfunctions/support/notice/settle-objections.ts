import { toldOfAnswer } from '@/domain/support/notice/objection'
import { ownFile } from '../../account/verbs'
import { notify } from '../../kernel/notify/notify'
import { supportCases } from '../cases/collections'
import { caseObjections, type ObjectionRow } from './collections'
import { eachByItself } from '../../kernel/each-by-itself'
import { announcedFields, listObjection } from './list-objection'
import { takeEffect } from './take-effect'

const batch = 50

/**
 * What people have against announced applications, after cuts and other ways out: what was only written down comes beside its case; what was open when the notice ended otherwise is over, or upheld with the other; each
 * answer takes effect, and whoever said it hears of it once. Before notices are closed. Says of how many.
 */
export async function settleObjections(now: Date): Promise<number> {
  const written = await caseObjections.find({ where: { settle: 'list' }, order: [['at', 'asc']], limit: batch })
  let settled = await eachByItself('followCases', written, async (row) => {
    const [of] = await supportCases.find({ where: { _id: row.caseId }, limit: 1, only: announcedFields })
    await listObjection(row, of, now)
  })
  // Taken back by the family, or gone back to review for another one's words: every step takes the case off the desk that answers, and the family is told of it after this alone (`tellCases`).
  const untold = await supportCases.find({ where: { untold: { $gt: '' } }, limit: batch, only: ['_id', 'openObjections', 'answerAt', 'timeline'] })
  const left = untold.filter(({ openObjections, answerAt }) => openObjections.length > 0 && answerAt === null)
  await eachByItself('followCases', left, async ({ _id, openObjections, timeline }) => {
    const last = [...timeline].reverse().find(({ what }) => what === 'uphold' || what === 'withdraw')
    const state = last?.what === 'uphold' ? 'upheld' : 'over'
    await caseObjections.updateWhere({ _id: { $in: openObjections }, caseId: _id, state: 'open' }, { $set: { state, settle: 'answer', answeredAt: now } })
  })
  const answered = await caseObjections.find({ where: { settle: 'answer' }, order: [['at', 'asc']], limit: batch })
  settled += await eachByItself('followCases', answered, async (row) => {
    await takeEffect(row, now)
    await tell(row, now)
    await caseObjections.updateOne({ _id: row._id, settle: 'answer' }, { $set: { settle: null } })
  })
  return settled
}

/** Whoever has left the program since is told nothing. */
async function tell({ _id, objector, state, receipt }: ObjectionRow, now: Date): Promise<void> {
  const told = toldOfAnswer(state, receipt)
  if (told && (await ownFile(objector))) await notify({ fact: `objection:${_id}`, to: objector, kind: 'case', ...told, now })
}

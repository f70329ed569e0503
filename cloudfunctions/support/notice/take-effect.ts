import { supportCases } from '../cases/collections'
import { nothingOpen, takeCaseStep } from '../cases/take-case-step'
import type { ObjectionRow } from './collections'

type Answered = Pick<ObjectionRow, '_id' | 'caseId' | 'state' | 'answerAct' | 'by' | 'byName'>

/**
 * What an answer does to its case: what holds takes it back to the level that announced it; either way it is not open any more, and whoever is the last takes the case off the desk. Done again,
 * nothing more happens. Two round trips; of what is upheld up to five. Throws CONFLICT when somebody changed the case in between: it is done again then.
 */
export async function takeEffect({ _id, caseId, state, answerAct, by, byName }: Answered, now: Date): Promise<void> {
  if (state === 'upheld' && answerAct !== null) {
    const row = await supportCases.byId(caseId)
    if (row?.state === 'notice' && row.openObjections.includes(_id)) await takeCaseStep(row, { act: answerAct, what: 'uphold', by, byName: byName ?? '' }, now)
  }
  await supportCases.updateOne({ _id: caseId, openObjections: _id }, { $pull: { openObjections: _id } })
  await supportCases.updateOne({ _id: caseId, ...nothingOpen }, { $set: { answerAt: null, isAnswerLate: false } })
}

import { settleBudgets } from '../support/money/settle-budgets'
import { dropPapers } from '../support/papers/drop-papers'
import { closeNotices } from '../support/notice/close-notices'
import { tellOfLateAnswers } from '../support/notice/tell-of-late-answers'
import { settleChanges } from '../support/programmes/settle-changes'
import { settleObjections } from '../support/notice/settle-objections'
import { remindOfCases } from '../support/review/remind-of-cases'
import { tellCases } from '../support/review/tell-cases'
import { followWords, tellOfWords } from '../support/talk/tell-said'
import { dropStaleDrafts } from '../support/cases/forget-cases'
import { supportCases } from '../support/cases/collections'
import { raiseMissed } from '../org/raise-missed'
import type { Job } from './job'

/** Applications and what they go by: families hear of each step, colleagues of what is late, and what was left lying goes up one level; money that a cut approval took goes back, and an agreed change of a programme that was cut is written. What a grant begins, a project to follow or an honour, begins as its family hears of it. */
export const followCases: Job = {
  name: 'followCases',
  schedule: '20 */2 * * * * *',
  async run(now) {
    const objections = await settleObjections(now)
    const late = await tellOfLateAnswers(now)
    const closed = await closeNotices(now)
    const told = await tellCases(now)
    const reminded = await remindOfCases(now)
    const raised = await raiseMissed(
      {
        missed: (limit) => supportCases.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit, only: ['_id', 'waitsAt', 'raisedTo', 'raiseAt'] }),
        raise: ({ _id, waitsAt, raisedTo, raiseAt }, to) => supportCases.updateOne({ _id, waitsAt, raisedTo, raiseAt }, { $set: { ...to } }),
      },
      now,
    )
    return { objections, late, closed, told, reminded, raised, settled: await settleBudgets(now), changes: await settleChanges(now), dropped: await dropPapers(now), stale: await dropStaleDrafts(now), words: await tellOfWords(now), waiting: await followWords(now) }
  },
}

import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { caseContract } from '@/domain/support/case/case-contract'
import { isLate, nudgeDay } from '@/domain/support/case/nudge-day'
import { procedure } from '../../kernel/procedure'
import { supportCases } from './collections'
import { ownCase } from './own-case'
import { tellBeside, toTellOf } from './tell-beside'

const { input, output } = caseContract.nudge
const mostTries = 3

/**
 * 催一催: once a working day, when the promised day has passed. The day is written over the case as it was read, and names what is told: the same tap, another tap and a retry all tell once, and the timer
 * what a cut left. The case counts as unchanged, so that a decision that is just being taken stands. Four round trips, and one for each who is told. CONFLICT, in words, where nothing is late.
 */
export const nudge = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id } }) => {
  const on = nudgeDay(chinaClock(now).date)
  const mark = { id: `nudge:${on}`, what: 'nudge' as const, says: on }
  for (let left = mostTries; left > 0; left--) {
    const row = await ownCase(me, id)
    if (!isLate(row, now)) throw new AppError('CONFLICT', `case ${id} is not late`, { sentence: '这一件还在说好的日子里，或者刚办过一步，不用催了。请刷新看看办到哪里。' })
    const { dueAt, state, at } = row
    const { over, set, push } = toTellOf(row, mark)
    // Not written: somebody decided meanwhile, another tap was first, or the timer told of the step before. It is read again.
    if (row.nudgedOn !== on && !(await supportCases.updateOne({ _id: id, state, at, dueAt, nudgedOn: { $ne: on }, ...over }, { $set: { nudgedOn: on, ...set }, $push: push }))) continue
    await tellBeside(row, mark, now)
    return { id, on }
  }
  throw new AppError('CONFLICT', `case ${id} was changed`)
})

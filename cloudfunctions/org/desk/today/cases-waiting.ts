import { answersHere, isLeftToOthers, waitingCases } from '../../../support/verbs'
import { raiseOf, waitsHere } from './raise-of'
import { may, type TodaySource } from './source'

/** Applications that wait for this desk, or that a desk below has left lying, but for those that are a colleague's to decide; and those whose notice does not close before this desk has answered what somebody has against them. */
export const casesWaiting: TodaySource = async (post, _now, limit) => {
  if (!may(post, 'support.review')) return []
  const waits = waitsHere(post)
  const where = { $or: [...('$or' in waits ? waits.$or : [waits]), answersHere(post)] }
  const waiting = await waitingCases(where, post.role, limit)
  return waiting.flatMap(({ _id, title, who, placeName, toLookAt, dueAt, restricted, noticeUntil, openObjections, answerAt, isAnswerLate, ...turn }) => {
    const row = { key: `case:${_id}`, kind: 'application' as const, opens: { what: 'case' as const, id: _id }, who, where: placeName, restricted }
    if (answerAt !== null && noticeUntil !== null) return { ...row, what: `公示有异议，请核实：${title}`, note: `${openObjections.length} 条，答复了公示才会结束`, dueAt: noticeUntil.toISOString(), ...raiseOf(post, { waitsAt: answerAt, raiseAt: noticeUntil, raisedTo: isAnswerLate ? answerAt : null }) }
    return dueAt === null || isLeftToOthers(turn, post.personId) ? [] : { ...row, what: `审核${title}`, note: toLookAt > 0 ? `${toLookAt} 条请核对` : null, dueAt: dueAt.toISOString(), ...raiseOf(post, turn) }
  })
}

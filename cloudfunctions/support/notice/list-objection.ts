import { supportCases, mostObjections, type SupportCase } from '../cases/collections'
import { deskOf } from '../cases/next-turn'
import { caseObjections, type ObjectionRow } from './collections'

/** As much of a case as it takes to put something beside it. */
type Announced = Pick<SupportCase, '_id' | 'state' | 'at' | 'orgPath' | 'terms' | 'noticeUntil' | 'objections'>
export const announcedFields = ['_id', 'state', 'at', 'orgPath', 'terms', 'noticeUntil', 'objections'] as const

/**
 * Puts what was written down beside its case, once, while the very notice lasts that it was said in: from then on the notice does not close before it is answered. When the case is elsewhere by then it is over. Says
 * whether it stands beside the case. Done again, it finds it done: three round trips, one where it was done before, one more where it comes too late.
 */
export async function listObjection({ _id: id, until }: Pick<ObjectionRow, '_id' | 'until'>, of: Announced | undefined, now: Date): Promise<boolean> {
  const isListed = of !== undefined && (of.objections.includes(id) || (await listed(id, until, of, now)))
  // Told by the timer: the answer to this tap may be cut, and nobody would read that it came too late.
  await caseObjections.updateOne({ _id: id, settle: 'list' }, { $set: isListed ? { settle: null } : { state: 'over', settle: 'answer', answeredAt: now } })
  return isListed
}

async function listed(id: string, until: Date, { _id, terms, at, orgPath, noticeUntil, state }: Announced, now: Date): Promise<boolean> {
  const step = terms?.levels[at]
  if (state !== 'notice' || noticeUntil?.getTime() !== until.getTime() || !step || orgPath === null) return false
  const answerAt = await deskOf(step.level, orgPath, now)
  const stands = { _id, state: 'notice' as const, noticeUntil: until, announcedAt: { $ne: null }, objections: { $ne: id }, [`objections.${mostObjections - 1}`]: { $exists: false } }
  if (await supportCases.updateOne(stands, { $push: { objections: id, openObjections: id }, $set: { answerAt }, $inc: { rev: 1 } })) return true
  const after = await supportCases.byId(_id, ['objections'])
  return after?.objections.includes(id) === true
}

/** Off the readers' screens: what they have of it, every list of it, and last the manuscript. Cut anywhere, doing it again ends it, once. */
import { manuscripts, type Manuscript } from './collections'
import { sideOf } from './to-readers/side-of'

/** Says whether it was this call that began it; false too when somebody has done something else with it since it was read. */
export const beginWithdrawal = ({ _id, rev }: Manuscript, { tap, by, why }: { tap: string; by: string; why: string }, now: Date): Promise<boolean> =>
  manuscripts.updateOne({ _id, rev, out: true, going: null }, { $set: { going: 'withdraw', goingAt: now, withdrawal: { tap, at: now, by, why } }, $inc: { rev: 1 } })

export async function finishWithdrawal(doc: Manuscript): Promise<void> {
  const { _id: id, kind, withdrawal, released } = doc
  if (!withdrawal || !released) throw new Error(`${id}: nobody said why it is withdrawn`)
  const { tap, at, by, why } = withdrawal
  // Readers must keep it: it is as if nobody had begun.
  if (!(await sideOf(kind).take(doc, { at, why }))) return void (await manuscripts.updateOne({ _id: id, going: 'withdraw' }, { $set: { going: null, goingAt: null, withdrawal: null }, $inc: { rev: 1 } }))
  const set = { state: 'withdrawn', turn: null, going: null, goingAt: null, out: false, releaseAt: null, remindOn: null, expiresOn: null, by, at } as const
  const entry = { tap, at, act: 'withdraw', by, note: why, version: released.version }
  await manuscripts.updateOne({ _id: id, going: 'withdraw' }, { $set: set, $push: { timeline: { $each: [entry], $slice: -200 } }, $inc: { rev: 1 } })
}

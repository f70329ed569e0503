/** Off the readers' screens: the piece and every list of it, and last the manuscript. Cut anywhere, doing it again ends it, once. */
import { articles, topics } from '../collections'
import { noteWithdrawal } from '../search/note-release'
import { manuscripts, type Manuscript } from './collections'

/** Says whether it was this call that began it; false too when somebody has done something else with it since it was read. */
export const beginWithdrawal = ({ _id, rev }: Manuscript, { tap, by, why }: { tap: string; by: string; why: string }, now: Date): Promise<boolean> =>
  manuscripts.updateOne({ _id, rev, out: true, going: null }, { $set: { going: 'withdraw', goingAt: now, withdrawal: { tap, at: now, by, why } }, $inc: { rev: 1 } })

export async function finishWithdrawal({ _id: id, withdrawal, released }: Manuscript): Promise<void> {
  if (!withdrawal || !released) throw new Error(`${id}: nobody said why it is withdrawn`)
  const { tap, at, by, why } = withdrawal
  await articles.updateOne({ _id: id, state: 'published', version: released.version }, { $set: { state: 'withdrawn', withdrawal: { at, why } } })
  await Promise.all([topics.updateWhere({ pieces: id }, { $pull: { pieces: id } }), noteWithdrawal(id)])
  const set = { state: 'withdrawn', turn: null, going: null, goingAt: null, out: false, releaseAt: null, remindOn: null, expiresOn: null, by, at } as const
  const entry = { tap, at, act: 'withdraw', by, note: why, version: released.version }
  await manuscripts.updateOne({ _id: id, going: 'withdraw' }, { $set: set, $push: { timeline: { $each: [entry], $slice: -200 } }, $inc: { rev: 1 } })
}

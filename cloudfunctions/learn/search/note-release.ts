import { blankRow, searchIndex } from './collections'
import { recentId } from './look-up'
import { searchableOf } from './piece-terms'

type Released = { _id: string; version: number } & Parameters<typeof searchableOf>[0]

/** A piece is found from its release on, before the shards are built again. One round trip, two the first time of all. Done again, it is the same. */
export async function noteRelease({ _id: id, version, ...written }: Released): Promise<void> {
  const entry = { version, ...searchableOf(written) }
  if (await searchIndex.updateOne({ _id: recentId }, { $set: { [`entries.${id}`]: entry } })) return
  await searchIndex.insertIfNew({ ...blankRow, _id: recentId, entries: { [id]: entry } })
}

/** A withdrawn piece need not be kept beside the shards; that nobody finds it, the piece itself says. One round trip. */
export async function noteWithdrawal(id: string): Promise<void> {
  await searchIndex.updateOne({ _id: recentId }, { $unset: { [`entries.${id}`]: true as const } })
}

/** Asks the timer to build the shards again, also when it is building them in this moment. One round trip. */
export async function askForIndex(now: Date): Promise<void> {
  await searchIndex.updateOne({ _id: recentId }, { $set: { builtAt: null, askedAt: now } })
}

import type { FamilyRecord } from '@/domain/account/family-record'
import { families } from './collections'

/** The growth files of children who went from this family are emptied: nothing to do for most, two round trips and one for each child otherwise. Bears being done again. */
export async function filesFollow({ _id, forgetting, timeline }: Pick<FamilyRecord, '_id' | 'forgetting' | 'timeline'>): Promise<void> {
  // A child goes with an event; the newest is that one, or later.
  const last = timeline.at(-1)
  if (forgetting.length === 0 || !last) return
  // Loaded where it is needed: reading a family, which home does, needs no growth files.
  const { forgetChildFiles } = await import('../../grow/verbs')
  await forgetChildFiles(_id, forgetting, last.at)
  await families.updateOne({ _id }, { $pull: { forgetting: { $in: forgetting } } })
}

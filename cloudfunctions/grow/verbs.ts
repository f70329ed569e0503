/** What other domains' actions may ask of growth files. */
import type { PersonId } from '@/domain/account/person-id'
import { chinaClock } from '@/domain/china-time'
import { childFiles, fileIdOf } from './collections'
import { growthShares } from './share-collection'
import { pregnancies } from './pregnancy/collections'
import { dropReminders } from './pregnancy/told'

export { childFiles, fileIdOf, pregnancies }
export { remindAnew } from './remind-anew'

/** These files (`fileIdOf`), for the guardians' copy. One round trip. */
export const filesOfChildren = (fileIds: readonly string[]) => childFiles.find({ where: { _id: { $in: fileIds }, goneAt: null }, limit: 100, only: ['_id', 'log'] })

/**
 * Empties the files of children who went from a family. What is left is a mark without anything in it: a line that comes late finds it and brings nothing back.
 * Links to them go too. One round trip for all of these and one for each child, two for one of whom nothing was noted, three when it is done again. Bears being done again.
 */
export async function forgetChildFiles(familyId: string, childIds: readonly string[], goneAt: Date): Promise<void> {
  // The timer takes the pictures away: they are named until then.
  const empty = { orgPath: null, log: [], nextReminderOn: null, photosDueAt: goneAt, goneAt }
  if (childIds.length === 0) return
  await Promise.all([
    growthShares.removeWhere({ fileId: { $in: childIds.map((childId) => fileIdOf(familyId, childId)) } }),
    ...childIds.map(async (childId) => {
      const _id = fileIdOf(familyId, childId)
      const emptied = () => childFiles.updateOne({ _id, goneAt: null }, { $set: empty, $inc: { rev: 1 } })
      // A first line may have come between the two: then there is something to empty after all.
      if (!(await emptied()) && !(await childFiles.insertIfNew({ _id, childId, familyId, rev: 0, photos: [], ...empty, photosDueAt: null }))) await emptied()
    }),
  ])
}

/** What somebody noted of their pregnancies, for the copy of their data. One round trip. */
export const pregnanciesOf = (personId: string) => pregnancies.find({ where: { personId, goneAt: null }, limit: 20, only: ['_id', 'log'] })

/** Empties them when the consent is taken back, and what was told of them goes; what is left says nothing, and a line that comes late finds it and brings nothing back. Three round trips; bears being done again. */
export async function forgetPregnancies(personId: PersonId, goneAt: Date): Promise<void> {
  const rows = await pregnancies.find({ where: { personId }, limit: 20, only: ['_id'] })
  await pregnancies.updateWhere({ personId, goneAt: null }, { $set: { state: 'going', log: [], nextReminderOn: chinaClock(goneAt).date, goneAt }, $unset: { goingOf: true }, $inc: { rev: 1 } })
  await dropReminders(rows.map(({ _id }) => _id), personId)
}

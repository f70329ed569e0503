import { chinaClock } from '@/domain/china-time'
import type { OrgPath } from '@/domain/org/org-path'
import { childFiles, fileIdOf } from './collections'

/** After a child was added or corrected: the timer looks anew what its guardians are to be reminded of. One round trip for each, two for a child who has no file yet. Bears being done again. */
export async function remindAnew(familyId: string, childIds: readonly string[], orgPath: OrgPath | null, at: Date): Promise<void> {
  const nextReminderOn = chinaClock(at).date
  await Promise.all(
    childIds.map(async (childId) => {
      const _id = fileIdOf(familyId, childId)
      const isThere = await childFiles.updateOne({ _id, goneAt: null }, { $set: { nextReminderOn }, $inc: { rev: 1 } })
      if (!isThere) await childFiles.insertIfNew({ _id, childId, familyId, orgPath, rev: 0, log: [], nextReminderOn, photos: [], photosDueAt: null, goneAt: null })
    }),
  )
}

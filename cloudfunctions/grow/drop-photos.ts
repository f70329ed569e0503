import { photosEverIn, photosIn } from '@/domain/grow/file/diary-photos'
import { removeFile } from '../kernel/storage/file-storage'
import { photoPath } from './child/photo-path'
import { childFiles } from './collections'
import { linesOf } from './lines-of'

const dayMs = 86_400_000
/** A picture whose entry waits on a phone without network stays so long without being named. */
const unnamedKeptMs = 30 * dayMs
/** Longer than any request lives that is just storing one. */
export const onTheWayMs = 600_000
const batch = 20
/** As many as one run takes away: some seconds. */
const mostAtOnce = 100

interface Named {
  log: Parameters<typeof linesOf>[0]
  photos: ReadonlyArray<{ id: string; at: Date }>
  goneAt: Date | null
}

/** What is to go now, and when to look again; null: nothing is left to look at. */
export function photosToDrop({ log, photos, goneAt }: Named, now: Date): { drop: string[]; again: Date | null } {
  const lines = linesOf(log)
  const [shown, named] = goneAt ? [new Set<string>(), new Set<string>()] : [photosIn(lines), photosEverIn(lines)]
  const leaving = photos.filter(({ id }) => !shown.has(id)).map(({ id, at }) => ({ id, goesAt: at.getTime() + (goneAt || named.has(id) ? onTheWayMs : unnamedKeptMs) }))
  const left = leaving.filter(({ goesAt }) => goesAt > now.getTime())
  return { drop: leaving.filter(({ goesAt }) => goesAt <= now.getTime()).map(({ id }) => id), again: left.length === 0 ? null : new Date(Math.min(...left.map(({ goesAt }) => goesAt))) }
}

/**
 * Takes pictures out of the storage that the diary shows no more: of entries that were taken away or changed, of files that went, and those that no entry ever named. The
 * storage first, the name then: a run that is cut short finds the name again. Says how many went.
 */
export async function dropPhotos(now: Date): Promise<number> {
  const due = await childFiles.find({ where: { photosDueAt: { $lte: now } }, order: [['photosDueAt', 'asc']], limit: batch, only: ['_id', 'childId', 'familyId', 'rev', 'log', 'photos', 'goneAt'] })
  let dropped = 0
  for (const file of due) {
    const { drop, again } = photosToDrop(file, now)
    const these = drop.slice(0, mostAtOnce - dropped)
    for (const id of these) await removeFile(photoPath(file.familyId, file.childId, id))
    dropped += these.length
    const photosDueAt = these.length < drop.length ? now : again
    // What was noted meanwhile has set its own time to look: that stands, and the names go in the next run.
    await childFiles.updateOne({ _id: file._id, rev: file.rev }, { $set: { photosDueAt }, $pull: { photos: { id: { $in: these } } } })
    if (dropped >= mostAtOnce) break
  }
  return dropped
}

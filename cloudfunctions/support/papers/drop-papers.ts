import { removeFile } from '../../kernel/storage/file-storage'
import { supportPapers } from './collections'
import { pagePath } from './page-path'

const batch = 20
/** Longer than any request lives that is just storing a page. */
const onTheWayMs = 600_000

/** Takes withdrawn papers out of the storage, then out of the list: a run that is cut finds the rest again. Says of how many. */
export async function dropPapers(now: Date): Promise<number> {
  const due = await supportPapers.find({ where: { dropAt: { $lte: new Date(now.getTime() - onTheWayMs) } }, order: [['dropAt', 'asc']], limit: batch, only: ['_id', 'owner', 'keptFor', 'pages'] })
  for (const { _id, owner, keptFor, pages } of due) {
    for (const page of pages) await removeFile(pagePath(keptFor ?? owner, _id, page))
    await supportPapers.removeWhere({ _id, dropAt: { $lte: now } })
  }
  return due.length
}

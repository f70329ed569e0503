import { feedback } from '../collections'

const most = 1000

/** How many readers' words about each of these pieces nobody has looked at. One round trip; a piece without any is not named. */
export async function openWords(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const open = ids.length === 0 ? [] : await feedback.find({ where: { open: true, articleId: { $in: ids } }, limit: most, only: ['articleId'] })
  for (const { articleId } of open) counts.set(articleId, (counts.get(articleId) ?? 0) + 1)
  return counts
}

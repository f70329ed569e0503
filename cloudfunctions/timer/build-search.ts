import { buildIndex } from '../learn/search/build-index'
import { searchIndex } from '../learn/search/collections'
import { recentId } from '../learn/search/look-up'
import { indexLayout } from '../learn/search/shard'
import type { Job } from './job'

/** Every question reads what was released since the last build: more than this makes it slow. */
const mostRecent = 20
const longestMs = 24 * 3_600_000

/** Builds the search index again when much was released, an editor changed a synonym, or a day has passed. */
export const buildSearch: Job = {
  name: 'buildSearch',
  schedule: '40 */10 * * * * *',
  async run(now) {
    const recent = await searchIndex.byId(recentId)
    const isDue = !recent?.builtAt || recent.layout !== indexLayout || Object.keys(recent.entries).length > mostRecent || now.getTime() - recent.builtAt.getTime() > longestMs
    return isDue ? buildIndex(now) : { pieces: recent.pieces, shards: 0 }
  },
}

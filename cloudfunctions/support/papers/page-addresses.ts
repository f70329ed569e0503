import { linkSeconds } from '@/domain/support/papers/paper-limits'
import { addressesOf } from '../../kernel/storage/file-storage'
import type { supportPapers } from './collections'
import type * as z from 'zod'
import { pagePath } from './page-path'

/** Where the pages of a paper are to be seen for some minutes, in their order; a page whose picture never came has none. */
export async function pageAddresses({ _id, owner, keptFor, pages }: Pick<z.output<typeof supportPapers.schema>, '_id' | 'owner' | 'keptFor' | 'pages'>): Promise<string[]> {
  const paths = pages.map((page) => pagePath(keptFor ?? owner, _id, page))
  const found = await addressesOf(paths, linkSeconds)
  return paths.flatMap((path) => found[path] ?? [])
}

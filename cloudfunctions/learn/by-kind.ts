import { learnContract } from '@/domain/learn/contract'
import { keysFor } from '@/domain/learn/feed-keys'
import { procedure } from '../kernel/procedure'
import { cardPage } from './card-page'

const { input, output } = learnContract.byKind

/** One round trip. */
export const byKind = procedure('learn.read', input, output).query(({ input: { kind, placeIds, ...page } }) => {
  const { readerKeys } = keysFor({ placeIds, stages: [], groups: [], childMonths: [], month: 1 })
  return cardPage({ kind, ...(placeIds.length > 0 && { readerKeys: { $in: readerKeys } }) }, page)
})

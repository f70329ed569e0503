import { learnContract } from '@/domain/learn/contract'
import { pathsDownTo } from '@/domain/org/paths-down-to'
import { procedure } from '../kernel/procedure'
import { cardPage } from './card-page'

const { input, output } = learnContract.byKind

/** One round trip. What the places tell, whomever it is for: who looks through a list wants to see it all. */
export const byKind = procedure('learn.read', input, output).query(({ input: { kind, placeIds, ...page } }) =>
  cardPage({ kind, ...(placeIds.length > 0 && { orgPath: { $in: pathsDownTo(placeIds) } }) }, page),
)

import { turnTakenBy } from '@/domain/learn/editing/steps'
import type { ActivePost } from '../../kernel/active-post'
import type { Filter } from '../../kernel/db/filter'
import type { Manuscript } from './collections'
import { judged, ofOwnPlace } from './desk-scope'

/** What waits for this post: drafts of its own place, or what its judgement is needed for anywhere below it. Undefined for a role that has no turn. */
export function waitsFor(post: ActivePost): Filter<Manuscript> | undefined {
  const turn = turnTakenBy(post.role)
  if (turn === undefined) return undefined
  return turn === 'editor' ? { turn, ...ofOwnPlace(post) } : { turn, ...judged(post) }
}

import { turnTakenBy } from '@/domain/learn/editing/steps'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import type { Filter } from '../../kernel/db/filter'
import type { Manuscript } from './collections'

/** What waits for this post: drafts of its own place, or what its judgement is needed for anywhere below it. Undefined for a role that has no turn. */
export function waitsFor(post: ActivePost): Filter<Manuscript> | undefined {
  const turn = turnTakenBy(post.role)
  if (turn === undefined) return undefined
  return turn === 'editor' ? { turn, orgPath: { $in: post.alsoPath === null ? [post.orgPath] : [post.orgPath, post.alsoPath] } } : { $and: [{ turn }, withinPost(post)] }
}

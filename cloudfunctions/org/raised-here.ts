import { coveringPaths } from '@/domain/org/hand-over'
import { placePaths, type ActivePost } from '../kernel/active-post'

/**
 * The filters, one or the other, for what was missed below this post's place and came up to it, or through it to a place above. `from` is the field with the place where it waits, that
 * `under` follows; what went up from the post's own place is not among them. Each binds places by equality, so that an index gives it by date, and the database merges them.
 */
export function raisedHere<F extends string>(post: Pick<ActivePost, 'orgPath' | 'alsoPath'>, from: F) {
  const here = placePaths(post)
  const above = [...new Set(here.flatMap((path) => coveringPaths(path).slice(1)))]
  // Also for what was written when it went up one level only, and the place where it waits was not noted.
  const cameHere = { raisedTo: { $in: here } }
  return above.length === 0 ? [cameHere] : [cameHere, { under: { $in: here }, raisedTo: { $in: above }, $and: [{ [from]: { $nin: here } }] }]
}

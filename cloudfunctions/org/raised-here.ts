import { coveringPaths } from '@/domain/org/hand-over'
import { placePaths, withinPost, type ActivePost } from '../kernel/active-post'

/**
 * The filter for what was missed below this post's place and came up to it, or through it to a place above. `from` is the field with the place where it waits;
 * what went up from the post's own place is not among them.
 */
export function raisedHere<F extends string>(post: Pick<ActivePost, 'orgPath' | 'alsoPath'>, from: F) {
  const here = placePaths(post)
  const above = [...new Set(here.flatMap((path) => coveringPaths(path).slice(1)))]
  const [only] = here
  // Also for what was written when it went up one level only, and the place where it waits was not noted. One place by itself, and nothing else asked: so the index gives the order too.
  const cameHere = { raisedTo: here.length === 1 && only !== undefined ? only : { $in: here } }
  if (above.length === 0) return cameHere
  return { $or: [cameHere, { $and: [{ raisedTo: { $in: above } }, { [from]: { $nin: here } }, withinPost(post, from)] }] }
}

import { coveringPaths } from '@/domain/org/hand-over'
import { placePaths, withinPost, type ActivePost } from '../kernel/active-post'

/**
 * The filter for what was missed below this post's place and came up to it, or through it to a place above. `from` is the field with the place where it waits;
 * what waits at the post's own place is not among them.
 */
export function raisedHere<F extends string>(post: Pick<ActivePost, 'orgPath' | 'alsoPath'>, from: F) {
  const here = placePaths(post)
  const above = [...new Set(here.flatMap((path) => coveringPaths(path).slice(1)))]
  return {
    $and: [
      { [from]: { $nin: here } },
      // The first also for what was written when it went up one level only, and the place where it waits was not noted.
      { $or: [{ raisedTo: { $in: here } }, { $and: [{ raisedTo: { $in: above } }, withinPost(post, from)] }] },
    ],
  }
}

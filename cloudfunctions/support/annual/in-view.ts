import { chinaClock } from '@/domain/china-time'
import { statesOfView, type AnnualView } from '@/domain/support/annual/annual-contract'
import { placePaths, type ActivePost } from '../../kernel/active-post'

/** What is through stays in the list of its year. */
const beginOfYear = (now: Date): Date => new Date(`${chinaClock(now).date.slice(0, 4)}-01-01T00:00:00+08:00`)

/** The filter for one view of this post's place and what lies below: listed and counted by the same. Two ranges of one index each. */
export function inView(post: Pick<ActivePost, 'orgPath' | 'alsoPath'>, view: AnnualView, now: Date) {
  const here = placePaths(post)
  const these = { state: { $in: statesOfView[view] }, ...(view === 'done' && { dueAt: { $gte: beginOfYear(now) } }) }
  return { $or: [{ orgPath: { $in: here }, ...these }, { under: { $in: here }, ...these }] }
}

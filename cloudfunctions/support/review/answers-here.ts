/** Which desk answers what was said against an announced application. */
import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { placePaths, type ActivePost } from '../../kernel/active-post'
import type { SupportCase } from '../cases/collections'

/** The filter for announced applications whose open objections this desk answers. */
export const answersHere = (post: Pick<ActivePost, 'orgPath' | 'alsoPath'>) => ({ answerAt: { $in: placePaths(post) } })

/** Whether this post's role is of the level that has the case, or above it: it may read what was said against it. */
export function isOfItsLevel({ role }: Pick<ActivePost, 'role'>, { terms, at }: Pick<SupportCase, 'terms' | 'at'>): boolean {
  const step = terms?.levels[at]
  return step !== undefined && rolesAtLevel[step.level].includes(role)
}

/** Whether it is this desk's to answer: that of the place, and once the last day has passed also those above it. */
export function isTheirAnswer(post: ActivePost, row: Pick<SupportCase, 'terms' | 'at' | 'state' | 'answerAt' | 'noticeUntil'>, now: Date): boolean {
  const { state, answerAt, noticeUntil } = row
  if (state !== 'notice' || answerAt === null || !isOfItsLevel(post, row)) return false
  const here = placePaths(post)
  return here.includes(answerAt) || (noticeUntil !== null && noticeUntil <= now && here.some((path) => answerAt.startsWith(path)))
}

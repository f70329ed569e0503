/** What waits at a place, for the desks of that place and of those above that it came up to. */
import type { Raise } from '@/domain/org/contract/desk'
import type { OrgPath } from '@/domain/org/org-path'
import { isTop } from '@/domain/org/raising'
import { isOfficer } from '@/domain/org/roles'
import { placePaths, type ActivePost } from '../../../kernel/active-post'
import { raisedHere } from '../../raised-here'

/** What waits at the post's own place; for an officer also what was missed below and came up here. */
export function waitsHere(post: ActivePost) {
  const own = { waitsAt: { $in: placePaths(post) } }
  return isOfficer(post.role) ? { $or: [own, ...raisedHere(post, 'waitsAt')] } : own
}

interface Waits {
  waitsAt: OrgPath | null
  raiseAt: Date | null
  raisedTo: OrgPath | null
}

/** What becomes of it, as a row of 今天 says it; nothing where it goes no further. */
export function raiseOf(post: ActivePost, { waitsAt, raiseAt, raisedTo }: Waits): { raise?: Raise } {
  if (waitsAt === null || !placePaths(post).includes(waitsAt)) return { raise: 'fromBelow' }
  if (raisedTo !== null) return { raise: 'went' }
  return raiseAt !== null && !isTop(waitsAt) ? { raise: 'above' } : {}
}

import { notFound } from '@/domain/refusals'
import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { placePaths, withinPost, type ActivePost } from '../../kernel/active-post'
import { supportCases, type SupportCase } from '../cases/collections'

export const isPartner = ({ role }: Pick<ActivePost, 'role'>): boolean => role === 'insurerContact' || role === 'lenderContact'

/** A filed case of this post's subtree; for an insurer or a lender only what waits for them now. One round trip. NOT_FOUND for anything else. */
export async function caseAtPost(post: ActivePost, id: string): Promise<SupportCase> {
  const reach = isPartner(post) ? { waitsAt: { $in: placePaths(post) }, state: 'review' as const } : withinPost(post)
  const [row] = await supportCases.find({ where: { $and: [{ _id: id }, reach] }, limit: 1 })
  if (!row || (isPartner(post) && !isTheirTurn(post, row))) throw notFound('reviewedCase', `case ${id} is not at this post`)
  return row
}

/** Whether the level that has it is this role's, and it waits at this place, or came up to it. */
export function isTheirTurn(post: ActivePost, { state, at, terms, waitsAt, raisedTo }: Pick<SupportCase, 'state' | 'at' | 'terms' | 'waitsAt' | 'raisedTo'>): boolean {
  const step = terms?.levels[at]
  if (state !== 'review' || !step || waitsAt === null || !rolesAtLevel[step.level].includes(post.role)) return false
  const here = placePaths(post)
  return here.includes(waitsAt) || here.some((path) => waitsAt.startsWith(path) && raisedTo !== null && raisedTo.length <= path.length)
}

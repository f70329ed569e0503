import type * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { coveringPaths, mayTakeOver } from '@/domain/org/hand-over'
import { saidTerm } from '@/domain/org/post-term'
import { roleName } from '@/domain/org/role-names'
import { posts } from '../../kernel/collections'
import { openWork } from './open-work'
import { placeWords } from './place-words'

export const leavingFields = ['_id', 'personId', 'name', 'role', 'placeId', 'orgPath', 'from', 'until', 'state'] as const
type Leaving = Pick<z.output<typeof posts.schema>, (typeof leavingFields)[number]>
const most = 50

/** Those at the same place and at the places that cover it, the nearest first, and how much would go over to one of them. */
export async function whoTakesOver(leaving: Leaving, now: Date) {
  const [near, counts] = await Promise.all([
    posts.find({ where: { state: 'active', orgPath: { $in: coveringPaths(leaving.orgPath) } }, order: [['orgPath', 'desc']], limit: most, only: leavingFields }),
    openWork(leaving._id),
  ])
  const wordsOf = await placeWords(near.map(({ orgPath }) => orgPath))
  const today = chinaClock(now).date
  const items = near
    .filter((candidate) => mayTakeOver({ ...leaving, ...saidTerm(leaving) }, { ...candidate, ...saidTerm(candidate) }, today))
    .map(({ _id, name, role, placeId, orgPath, from, until }) => ({ id: _id, name, role, roleName: roleName(role), placeId, ...wordsOf(orgPath), ...saidTerm({ from, until }) }))
  return { items, counts }
}

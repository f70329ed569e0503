import type * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { coveringPaths, mayTakeOver, rolesTakingOver } from '@/domain/org/hand-over'
import { saidTerm } from '@/domain/org/post-term'
import { roleName } from '@/domain/org/role-names'
import { posts } from '../../kernel/collections'
import { openWork } from './open-work'
import { placeWords } from './place-words'

export const leavingFields = ['_id', 'personId', 'name', 'role', 'placeId', 'orgPath', 'from', 'until', 'state'] as const
type Leaving = Pick<z.output<typeof posts.schema>, (typeof leavingFields)[number]>
const most = 50

/** Those who may, at the same place and at the places that cover it, the nearest first. One round trip. */
export async function mayTakeOverFrom(leaving: Leaving, now: Date) {
  const where = { state: 'active', orgPath: { $in: coveringPaths(leaving.orgPath) }, role: { $in: rolesTakingOver(leaving.role) } } as const
  const near = await posts.find({ where, order: [['orgPath', 'desc']], limit: most, only: leavingFields })
  const today = chinaClock(now).date
  return near.filter((candidate) => mayTakeOver({ ...leaving, ...saidTerm(leaving) }, { ...candidate, ...saidTerm(candidate) }, today))
}

/** They as screens show them, and how much would go over to one of them. */
export async function whoTakesOver(leaving: Leaving, now: Date) {
  const [able, counts] = await Promise.all([mayTakeOverFrom(leaving, now), openWork({ ...leaving, postId: leaving._id }, now)])
  const wordsOf = await placeWords(able.map(({ orgPath }) => orgPath))
  const items = able.map(({ _id, name, role, placeId, orgPath, from, until }) => ({ id: _id, name, role, roleName: roleName(role), placeId, ...wordsOf(orgPath), ...saidTerm({ from, until }) }))
  return { items, counts }
}

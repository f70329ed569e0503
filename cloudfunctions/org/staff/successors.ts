import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { staffContract } from '@/domain/org/contract/staff'
import { coveringPaths, mayTakeOver } from '@/domain/org/hand-over'
import { isRoleBelow } from '@/domain/org/may-invite'
import { saidTerm } from '@/domain/org/post-term'
import { roleName } from '@/domain/org/role-names'
import { isWithinPost } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { openWork } from './open-work'
import { placeWords } from './place-words'

const { input, output } = staffContract.successors
const read = ['_id', 'personId', 'name', 'role', 'placeId', 'orgPath', 'from', 'until', 'state'] as const
const most = 50

/** Those at the same place and at the places that cover it, and how much would go over to one of them. */
export const successors = procedure('org.staff.see', input, output).query(async ({ ctx: { post, me, now }, input: { postId } }) => {
  const leaving = await posts.byId(postId, read)
  const mine = leaving?.personId === me
  if (!leaving || !(mine || (isRoleBelow(post.role, leaving.role) && isWithinPost(post, leaving.orgPath)))) throw new AppError('NOT_FOUND', `post ${postId}`)
  const [near, counts] = await Promise.all([
    posts.find({ where: { state: 'active', orgPath: { $in: coveringPaths(leaving.orgPath) } }, order: [['orgPath', 'desc']], limit: most, only: read }),
    openWork(postId),
  ])
  const wordsOf = await placeWords(near.map(({ orgPath }) => orgPath))
  const today = chinaClock(now).date
  const items = near
    .filter((candidate) => mayTakeOver({ ...leaving, ...saidTerm(leaving) }, { ...candidate, ...saidTerm(candidate) }, today))
    .map(({ _id, name, role, placeId, orgPath, from, until }) => ({ id: _id, name, role, roleName: roleName(role), placeId, ...wordsOf(orgPath), ...saidTerm({ from, until }) }))
  return { items, counts }
})

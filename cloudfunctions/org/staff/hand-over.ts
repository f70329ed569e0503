import { staffContract } from '@/domain/org/contract/staff'
import { isRoleBelow } from '@/domain/org/may-invite'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { handOverRow } from './hand-over-row'
import { startHandOver, type Post } from './start-hand-over'

const { input, output } = staffContract.handOver

export const handOver = procedure('org.staff.manage', input, output).mutation(async ({ ctx: { post, me, now }, input: { fromPostId, toPostId } }) => {
  const mayHandOver = ({ personId, role, orgPath }: Post) => personId !== me && isRoleBelow(post.role, role) && isWithinPost(post, orgPath)
  return handOverRow(await startHandOver({ postId: fromPostId, toPostId, by: me, mayHandOver, now }))
})

import { staffContract } from '@/domain/org/contract/staff'
import { notFound } from '@/domain/refusals'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { leavingFields, whoTakesOver } from './who-takes-over'

const { input, output } = staffContract.successors

export const successors = procedure('org.staff.own', input, output).query(async ({ ctx: { me, now }, input: { postId } }) => {
  const [mine] = await posts.find({ where: { _id: postId, personId: me }, limit: 1, only: leavingFields })
  if (!mine) throw notFound('post', `no post ${postId} of the caller's`)
  return whoTakesOver(mine, now)
})

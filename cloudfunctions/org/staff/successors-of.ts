import { staffContract } from '@/domain/org/contract/staff'
import { notFound } from '@/domain/refusals'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { managedBy } from './change-state'
import { leavingFields, whoTakesOver } from './who-takes-over'

const { input, output } = staffContract.successorsOf

export const successorsOf = procedure('org.staff.manage', input, output).query(async ({ ctx: { post, now }, input: { postId } }) => {
  const [leaving] = await posts.find({ where: { _id: postId, ...managedBy(post) }, limit: 1, only: leavingFields })
  if (!leaving) throw notFound('post', `post ${postId}`)
  return whoTakesOver(leaving, now)
})

import { staffContract } from '@/domain/org/contract/staff'
import { isRoleBelow } from '@/domain/org/may-invite'
import { saidTerm } from '@/domain/org/post-term'
import { roleName } from '@/domain/org/role-names'
import { withinPost } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { placeWords } from './place-words'

const { input, output } = staffContract.postsHere
const read = ['_id', 'personId', 'name', 'role', 'placeId', 'orgPath', 'from', 'until', 'state', 'phone'] as const

/** Staff of the subtree, by place: two round trips besides the post. */
export const postsHere = procedure('org.staff.see', input, output).query(async ({ ctx: { post, me }, input: { id: only, state: asked, limit, after } }) => {
  const { docs, next } = await posts.inOrder({ where: { $and: [only === undefined ? { state: asked } : { _id: only }, withinPost(post)] }, by: 'orgPath', limit, after, only: read })
  const wordsOf = await placeWords(docs.map(({ orgPath }) => orgPath))
  const items = docs.map(({ _id, personId, name, role, placeId, orgPath, from, until, state, phone }) => {
    const manages = personId !== me && isRoleBelow(post.role, role)
    return {
      id: _id,
      role,
      roleName: roleName(role),
      placeId,
      ...wordsOf(orgPath),
      ...saidTerm({ from, until }),
      name,
      state,
      phone,
      mine: personId === me,
      maySuspend: manages && state === 'active',
      mayResume: manages && state === 'suspended',
      mayHandOver: manages && state !== 'left',
    }
  })
  return { items, next }
})

import { staffContract } from '@/domain/org/contract/staff'
import { saidTerm } from '@/domain/org/post-term'
import { roleName } from '@/domain/org/role-names'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { invitations } from './collections'
import { placeWords } from './place-words'

const { input, output } = staffContract.invitations
const read = ['_id', 'role', 'name', 'phoneLast4', 'placeId', 'orgPath', 'from', 'until', 'by', 'at', 'expiresAt'] as const

/** Open ones of the subtree, those whose time is over too: they can be taken back or given anew. */
export const openInvitations = procedure('org.staff.manage', input, output).query(async ({ ctx: { post }, input: { limit, after } }) => {
  const { docs, next } = await invitations.inOrder({ where: { $and: [{ state: 'open' }, withinPost(post)] }, by: 'orgPath', limit, after, only: read })
  const wordsOf = await placeWords(docs.map(({ orgPath }) => orgPath))
  const items = docs.map(({ _id, role, name, phoneLast4, placeId, orgPath, from, until, by, at, expiresAt }) => ({
    id: _id,
    role,
    roleName: roleName(role),
    placeId,
    ...wordsOf(orgPath),
    ...saidTerm({ from, until }),
    name,
    phoneLast4,
    byName: by.name,
    at: at.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }))
  return { items, next }
})

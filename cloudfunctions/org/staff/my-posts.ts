import { chinaClock } from '@/domain/china-time'
import { staffContract } from '@/domain/org/contract/staff'
import { saidTerm } from '@/domain/org/post-term'
import { whyPostRests } from '@/domain/org/post-rules'
import { roleName } from '@/domain/org/role-names'
import { posts } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { placeWords } from './place-words'

const { input, output } = staffContract.myPosts
const read = ['_id', 'role', 'placeId', 'orgPath', 'from', 'until', 'state'] as const
const most = 50

/** Two round trips: the posts, the one that was switched to last first, and what their places are called. */
export const myPosts = procedure('org.staff.own', input, output).query(async ({ ctx: { me, now } }) => {
  const mine = await posts.find({ where: { personId: me }, order: [['activatedAt', 'desc']], limit: most, only: read })
  const wordsOf = await placeWords(mine.map(({ orgPath }) => orgPath))
  const today = chinaClock(now).date
  const items = mine.map(({ _id, orgPath, from, until, role, placeId, state }) => {
    const term = saidTerm({ from, until })
    const whyNot = whyPostRests({ state, ...term }, today) ?? null
    return { id: _id, role, roleName: roleName(role), placeId, ...wordsOf(orgPath), ...term, state, usable: whyNot === null, whyNot }
  })
  const active = items.find(({ usable }) => usable)
  return { items: items.map((item) => ({ ...item, active: item === active })) }
})

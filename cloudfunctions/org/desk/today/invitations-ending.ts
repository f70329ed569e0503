import { rolesBelow } from '@/domain/org/may-invite'
import { roleName } from '@/domain/org/role-names'
import { invitations } from '../../staff/collections'
import type { TodaySource } from './source'

/** Worth a call when two days are left. */
const soonMs = 2 * 86_400_000

/** Invitations of this post that nobody has taken and that end soon, or ended: to be called about, or taken back. */
export const invitationsEnding: TodaySource = async (post, now, limit) => {
  if (rolesBelow(post.role).length === 0) return []
  const where = { 'by.postId': post.id, state: 'open', expiresAt: { $lt: new Date(now.getTime() + soonMs) } } as const
  const ending = await invitations.find({ where, order: [['expiresAt', 'asc']], limit, only: ['_id', 'name', 'role', 'placeName', 'phoneLast4', 'expiresAt'] })
  return ending.map(({ _id, name, role, placeName, phoneLast4, expiresAt }) => ({
    key: `invitation:${_id}`,
    kind: 'invitation',
    opens: { what: 'invitation', id: _id },
    what: expiresAt <= now ? '邀请过期了，还没人接' : '邀请快过期了，还没人接',
    who: name,
    where: placeName,
    note: `${roleName(role)} · 尾号 ${phoneLast4}`,
    dueAt: expiresAt.toISOString(),
    restricted: false,
  }))
}

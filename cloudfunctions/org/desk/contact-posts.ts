import { chinaClock } from '@/domain/china-time'
import { coveringPaths } from '@/domain/org/hand-over'
import type { OrgPath } from '@/domain/org/org-path'
import { saidTerm } from '@/domain/org/post-term'
import { whyPostRests } from '@/domain/org/post-rules'
import { contactRoleText } from '@/domain/org/role-names'
import type { Contact } from '../../account/verbs'
import { posts } from '../../kernel/collections'

const read = ['_id', 'personId', 'name', 'role', 'placeName', 'orgPath', 'from', 'until', 'state', 'phone'] as const
const roles = ['villageWorker', 'townshipOfficer'] as const

/** Posts that work today and could be contact persons of who lives there: the village's own worker and the township's officer. One round trip. */
export async function contactPosts(path: OrgPath, now: Date): Promise<Contact[]> {
  const where = { state: 'active', orgPath: { $in: coveringPaths(path) }, role: { $in: roles } } as const
  const found = await posts.find({ where, order: [['orgPath', 'desc']], limit: 40, only: read })
  const today = chinaClock(now).date
  return found
    .filter((post) => whyPostRests({ state: post.state, ...saidTerm(post) }, today) === undefined)
    .map(({ _id, personId, name, role, placeName, phone }) => ({
      postId: _id,
      personId,
      name,
      roleText: contactRoleText(role, placeName),
      phone: phone ?? '',
      kind: role === 'villageWorker' ? 'village' : 'township',
    }))
}

/** As screens have them. */
export const contactView = ({ postId, name, roleText, phone, kind }: Contact) => ({ postId, name, roleName: roleText, phone: phone || null, kind })

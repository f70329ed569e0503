import { chinaClock } from '@/domain/china-time'
import { coveringPaths } from '@/domain/org/hand-over'
import type { OrgPath } from '@/domain/org/org-path'
import { saidTerm } from '@/domain/org/post-term'
import { whyPostRests } from '@/domain/org/post-rules'
import { contactRoleText } from '@/domain/org/role-names'
import type { StaffRole } from '@/domain/org/roles'
import type { Contact } from '../../account/verbs'
import { posts } from '../../kernel/collections'

const read = ['_id', 'personId', 'name', 'role', 'placeName', 'orgPath', 'from', 'until', 'state', 'phone'] as const
/** As many of each kind as a form can offer. */
const most = 20

/** Posts that work today and could be contact persons of who lives there: one of these ids, or any. One round trip for each of the two kinds. */
export async function contactPosts(path: OrgPath, now: Date, ids?: readonly string[]): Promise<Contact[]> {
  const [village, township] = await Promise.all([near('villageWorker', path, ids), near('townshipOfficer', path, ids)])
  const today = chinaClock(now).date
  return [...village, ...township]
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

const near = (role: StaffRole, path: OrgPath, ids?: readonly string[]) => {
  const where = { state: 'active', orgPath: { $in: coveringPaths(path) }, role, ...(ids && { _id: { $in: ids } }) } as const
  return posts.find({ where, order: [['orgPath', 'desc']], limit: most, only: read })
}

/** As screens have them. */
export const contactView = ({ postId, name, roleText, phone, kind }: Contact) => ({ postId, name, roleName: roleText, phone: phone || null, kind })

import type { PersonId } from '@/domain/account/person-id'
import type { OrgPath } from '@/domain/org/org-path'
import { coveringPaths } from '@/domain/org/hand-over'
import { contactRoleText } from '@/domain/org/role-names'
import { lineRoles } from '@/domain/org/roles'
import { atWork } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import type { PersonInFile } from '../verbs'

interface Answering {
  postId: string
  personId: PersonId
  name: string
  roleText: string
  phone: string
  /** Of the post. */
  orgPath: OrgPath
}

const order = ['village', 'township', 'doctor'] as const
const read = ['_id', 'personId', 'name', 'role', 'placeName', 'orgPath', 'phone'] as const

/**
 * The person's own contacts who are at work, the nearest first; for who has none, the two nearest of the line above the place. Empty where there is no place, or
 * nobody works at any level. One round trip, two where none of the contacts is at work.
 */
export async function whoAnswers({ _id, contacts, orgPath }: Pick<PersonInFile, '_id' | 'contacts' | 'orgPath'>, now: Date): Promise<Answering[]> {
  const own = contacts.filter(({ kind }) => kind !== 'doctor').sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const working = own.length === 0 ? [] : await posts.find({ where: { ...atWork(now), _id: { $in: own.map(({ postId }) => postId) } }, limit: own.length, only: ['_id', 'orgPath'] })
  const answering = own.flatMap(({ kind: _, ...contact }) => working.filter((post) => post._id === contact.postId).map((post) => ({ ...contact, orgPath: post.orgPath })))
  if (answering.length > 0 || orgPath === null) return answering
  return nearestStaff(orgPath, _id, now)
}

/** Nobody answers themselves. */
async function nearestStaff(path: OrgPath, but: PersonId, now: Date): Promise<Answering[]> {
  const where = { ...atWork(now), orgPath: { $in: coveringPaths(path) }, role: { $in: lineRoles }, personId: { $ne: but } }
  const found = await posts.find({ where, order: [['orgPath', 'desc']], limit: 2, only: read })
  return found.map((post) => ({ postId: post._id, personId: post.personId, name: post.name, roleText: contactRoleText(post.role, post.placeName), phone: post.phone ?? '', orgPath: post.orgPath }))
}

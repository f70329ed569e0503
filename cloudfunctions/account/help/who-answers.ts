import type { PersonId } from '@/domain/account/person-id'
import type { OrgPath } from '@/domain/org/org-path'
import { coveringPaths } from '@/domain/org/hand-over'
import { contactRoleText } from '@/domain/org/role-names'
import { posts } from '../../kernel/collections'
import type { PersonInFile } from '../verbs'

export interface Answering {
  postId: string
  personId: PersonId
  name: string
  roleText: string
  phone: string
}

const line = ['villageWorker', 'townshipOfficer', 'countyOfficer'] as const
const order = ['village', 'township', 'doctor'] as const

/** The person's own contacts, the nearest first; for who has none, the nearest staff of the place. Empty where there is no place. */
export async function whoAnswers({ contacts, orgPath }: Pick<PersonInFile, 'contacts' | 'orgPath'>, now: Date): Promise<Answering[]> {
  const own = contacts.filter(({ kind }) => kind !== 'doctor').sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  if (own.length > 0 || orgPath === null) return own
  return nearestStaff(orgPath, now)
}

async function nearestStaff(path: OrgPath, now: Date): Promise<Answering[]> {
  const working = { state: 'active', from: { $lte: now }, $or: [{ until: null }, { until: { $gt: now } }] } as const
  const found = await posts.find({ where: { ...working, orgPath: { $in: coveringPaths(path) }, role: { $in: line } }, order: [['orgPath', 'desc']], limit: 2 })
  return found.map(({ _id, personId, name, role, placeName, phone }) => ({ postId: _id, personId, name, roleText: contactRoleText(role, placeName), phone: phone ?? '' }))
}

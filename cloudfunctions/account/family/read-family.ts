import type { FamilyRecord } from '@/domain/account/family-record'
import { families } from './collections'

/** The family, if this person is in it. */
export async function familyOf(familyId: string, personId: string): Promise<FamilyRecord | undefined> {
  const [family] = await families.find({ where: { _id: familyId, 'members.personId': personId }, limit: 1 })
  return family
}

const most = 20

export const familiesOf = (personId: string): Promise<FamilyRecord[]> => families.find({ where: { 'members.personId': personId }, order: [['_id', 'asc']], limit: most })

export async function familyInviting(inviteId: string): Promise<FamilyRecord | undefined> {
  const [family] = await families.find({ where: { 'invites.id': inviteId }, limit: 1 })
  return family
}

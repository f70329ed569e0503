import type { FamilyRecord } from './family-record'

/** The family with this member called `name`; itself when they are called so already, or are no member. */
export function renamed(family: FamilyRecord, personId: string, name: string): FamilyRecord {
  if (name === '' || !family.members.some((member) => member.personId === personId && member.name !== name)) return family
  return { ...family, members: family.members.map((member) => (member.personId === personId ? { ...member, name } : member)) }
}

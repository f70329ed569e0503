import type { PersonId } from '@/domain/account/person-id'
import { coveringPaths } from '@/domain/org/hand-over'
import type { OrgPath } from '@/domain/org/org-path'
import { contactRoleText } from '@/domain/org/role-names'
import { levelPath, rolesAtLevel } from '@/domain/support/case/review-desk'
import { appealLevel, type levelOfAppeal } from '@/domain/voice/appeal'
import { atWork } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'

type Level = Parameters<typeof appealLevel>[0]

export interface Office {
  path: OrgPath
  people: Array<{ personId: PersonId; name: string; roleText: string; phone: string | null }>
}

const most = 20
const mostNamed = 5

/** Whose place looks at what this level refused, whoever works there. */
export const levelAbovePath = (orgPath: OrgPath, refusedBy: Level): OrgPath => levelPath(orgPath, appealLevel(refusedBy))

/** Which roles may. */
export const rolesHearing = (refusedBy: Level) => rolesAtLevel[appealLevel(refusedBy) satisfies keyof typeof levelOfAppeal]

/**
 * The office that looks at a refusal: the nearest place from the level above on with somebody at work who had no hand in the case, and those people. Where there is nobody, the place of that level, for who
 * comes. One round trip.
 */
export async function officeFor(orgPath: OrgPath, refusedBy: Level, hands: readonly PersonId[], now: Date): Promise<Office> {
  const path = levelAbovePath(orgPath, refusedBy)
  const where = { ...atWork(now), orgPath: { $in: coveringPaths(path) }, role: { $in: rolesHearing(refusedBy) }, personId: { $nin: hands } }
  return officeOf(path, await posts.find({ where, order: [['orgPath', 'desc']], limit: most, only: officeFields }))
}

/** The people of an office that has it already. One round trip. */
export async function officeAt(path: OrgPath, refusedBy: Level, now: Date): Promise<Office> {
  return officeOf(path, await posts.find({ where: { ...atWork(now), orgPath: path, role: { $in: rolesHearing(refusedBy) } }, limit: most, only: officeFields }))
}

const officeFields = ['personId', 'name', 'placeName', 'role', 'phone', 'orgPath'] as const

function officeOf(otherwise: OrgPath, found: ReadonlyArray<{ personId: PersonId; name: string; placeName: string; role: Parameters<typeof contactRoleText>[0]; phone: string | null; orgPath: OrgPath }>): Office {
  const path = found[0]?.orgPath ?? otherwise
  const people = found.filter((one) => one.orgPath === path).slice(0, mostNamed)
  return { path, people: people.map(({ personId, name, role, placeName, phone }) => ({ personId, name, roleText: contactRoleText(role, placeName), phone })) }
}

export const shownOffice = ({ people }: Office) => people.map(({ name, roleText, phone }) => ({ name, roleText, phone }))

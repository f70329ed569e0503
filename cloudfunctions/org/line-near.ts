import type { PersonId } from '@/domain/account/person-id'
import { coveringPaths } from '@/domain/org/hand-over'
import type { OrgPath } from '@/domain/org/org-path'
import { lineRoles, officerRoles, type StaffRole } from '@/domain/org/roles'
import { atWork } from '../kernel/active-post'
import { posts } from '../kernel/collections'

const most = 5

interface Sought {
  roles?: readonly StaffRole[]
  /** Passed over: nobody answers themselves, nor what they did before. */
  but?: PersonId | readonly PersonId[]
}

/** Who of the line works at the nearest staffed place of these and those above: all of that one place, none when nobody does. One round trip. */
export async function lineNear(path: OrgPath, now: Date, { roles = lineRoles, but }: Sought = {}) {
  const where = { ...atWork(now), orgPath: { $in: coveringPaths(path) }, role: { $in: roles }, ...(but !== undefined && { personId: typeof but === 'string' ? { $ne: but } : { $nin: but } }) }
  const found = await posts.find({ where, order: [['orgPath', 'desc']], limit: most, only: ['_id', 'personId', 'orgPath', 'placeName'] })
  const nearest = found[0]?.orgPath
  return found.filter(({ orgPath }) => orgPath === nearest)
}

/** Whom it goes up to when this place has missed something: the officers of the nearest staffed level above it; nobody above the province. */
export async function levelAbove(path: OrgPath, now: Date) {
  const [, above] = coveringPaths(path)
  return above === undefined ? [] : lineNear(above, now, { roles: officerRoles })
}

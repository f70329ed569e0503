import type { PersonId } from '@/domain/account/person-id'
import { coveringPaths } from '@/domain/org/hand-over'
import type { OrgPath } from '@/domain/org/org-path'
import { posts } from '../kernel/collections'

const line = ['villageWorker', 'townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin'] as const
const most = 5

/** Who of the line works at the nearest staffed place of these and those above: all of that one place, none when nobody does. `but` is passed over: nobody answers themselves. One round trip. */
export async function lineNear(path: OrgPath, now: Date, but?: PersonId) {
  const working = { state: 'active', from: { $lte: now }, $or: [{ until: null }, { until: { $gt: now } }] } as const
  const where = { ...working, orgPath: { $in: coveringPaths(path) }, role: { $in: line }, ...(but !== undefined && { personId: { $ne: but } }) }
  const found = await posts.find({ where, order: [['orgPath', 'desc']], limit: most, only: ['_id', 'personId', 'orgPath', 'placeName'] })
  const nearest = found[0]?.orgPath
  return found.filter(({ orgPath }) => orgPath === nearest)
}

import type { NamedPlace } from '@/domain/account/contract/shapes'
import { AppError } from '@/domain/errors'
import type { OrgPath } from '@/domain/org/org-path'
import { notFound } from '@/domain/refusals'
import { whyNotUse, type PlaceUse } from '@/domain/org/place-uses'
import { places } from './collections'

const placeFields = ['orgPath', 'name', 'status', 'kind'] as const
const nameFields = ['_id', 'name'] as const

/**
 * A place that somebody may choose now, with the names of those above it from the city down: two round trips. Throws NOT_FOUND for one that is not, or no
 * longer, there, BAD_INPUT in words for one that cannot be chosen for this.
 */
export async function namedPlace(placeId: string, use: PlaceUse): Promise<{ orgPath: OrgPath; place: NamedPlace }> {
  const chosen = await places.byId(placeId, placeFields)
  if (!chosen || chosen.status !== 'active') throw notFound('place', `place ${placeId}`)
  const why = whyNotUse(use, chosen)
  if (why !== undefined) throw new AppError('BAD_INPUT', `place ${placeId} is no place for ${use}`, { sentence: why })
  const [, ...below] = chosen.orgPath.split('.').slice(0, -1)
  if (below.length === 0) return { orgPath: chosen.orgPath, place: { placeId, names: [chosen.name] } }
  const named = await places.find({ where: { _id: { $in: below } }, limit: below.length, only: nameFields })
  const nameOf = new Map(named.map(({ _id, name }) => [_id, name]))
  return { orgPath: chosen.orgPath, place: { placeId, names: below.flatMap((id) => nameOf.get(id) ?? []) } }
}

/** Some records say their place's name beside its path, so that a list needs no look-up. What they say follows the path. */
import type { OrgPath } from '@/domain/org/org-path'
import { chainIds } from '@/domain/org/place-name'
import { places } from '../collections'
import type { Target } from './move-targets'

/** `orgPath` is said by `place` (`{placeId, names}`), or by `placeName` and `placeId`; `toPath` by `toPlace`. */
export function sayingOf({ declaration, field }: Target) {
  if (!field.endsWith('Path')) return {}
  const { shape } = declaration.schema
  const stem = field === 'orgPath' ? 'place' : field.replace(/Path$/, 'Place')
  const has = (name: string) => (name in shape ? name : undefined)
  return { chain: has(stem), name: has(`${stem}Name`), id: has(`${stem}Id`) }
}

export const saysPlace = (target: Target): boolean => {
  const { chain, name } = sayingOf(target)
  return chain !== undefined || name !== undefined
}

/** What a record says of the place with this path: one round trip, none when its collection says nothing. */
export async function placeSaid(target: Target, path: OrgPath): Promise<Record<string, unknown>> {
  if (!saysPlace(target)) return {}
  const { chain, name, id } = sayingOf(target)
  const ids = chainIds(path)
  const found = new Map((await places.find({ where: { _id: { $in: ids } }, limit: ids.length, only: ['_id', 'name'] })).map((place) => [place._id, place.name]))
  const names = ids.flatMap((each) => found.get(each) ?? [])
  const placeId = ids.at(-1) ?? ''
  return { ...(chain && { [chain]: { placeId, names } }), ...(name && { [name]: names.at(-1) ?? '' }), ...(id && { [id]: placeId }) }
}

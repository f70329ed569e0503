import { places } from './collections'

/** Names by id; one round trip, none for none. */
export async function namesOfPlaces(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await places.find({ where: { _id: { $in: [...ids] } }, limit: ids.length, only: ['_id', 'name'] })
  return new Map(found.map(({ _id, name }) => [_id, name]))
}

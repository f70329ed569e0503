/** Names of places as they are called today, for rows that hold only a path. */
import type { OrgPath } from '@/domain/org/org-path'
import { places } from '../collections'

const read = ['_id', 'name'] as const
const idsOf = (path: OrgPath) => path.split('.').slice(0, -1)

interface PlaceWords {
  placeName: string
  /** From the city down to the place above: 长沙市 · 长沙县. */
  placeAbove: string
}

/** One round trip for any number of paths; none for no path. */
export async function placeWords(paths: readonly OrgPath[]): Promise<(path: OrgPath) => PlaceWords> {
  const ids = [...new Set(paths.flatMap(idsOf))]
  const found = ids.length === 0 ? [] : await places.find({ where: { _id: { $in: ids } }, limit: ids.length, only: read })
  const names = new Map(found.map(({ _id, name }) => [_id, name]))
  return (path) => {
    const chain = idsOf(path).map((id) => names.get(id) ?? '')
    return { placeName: chain.at(-1) ?? '', placeAbove: chain.slice(1, -1).join(' · ') }
  }
}

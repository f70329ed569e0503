/** The fields of a place that follow from its others: kept beside them so that an index can find by them. */
import type { PlaceStatus } from './place-kind'
import { squareOf } from './place-near'
import { searchPieces } from './place-search'
import type { Location } from './place-shape'

interface Facts {
  id: string
  parent: string | null
  name: string
  status: PlaceStatus
}

/** What keeps siblings' names apart. A merged or closed place leaves its name to others. */
export const nameKeyOf = ({ id, parent, name, status }: Facts): string =>
  status === 'active' || status === 'pending' ? `${parent ?? ''}:${name}` : `${parent ?? ''}:${name}:${id}`

export const followingFields = (place: Facts & { shortName: string; pinyin: string; formerNames?: readonly string[] | undefined; location: Location | null }) => ({
  nameKey: nameKeyOf(place),
  pieces: searchPieces(place),
  square: place.location && squareOf(place.location),
})

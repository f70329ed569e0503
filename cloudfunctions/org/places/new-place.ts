import type { OrgPath } from '@/domain/org/org-path'
import { placeInitials } from '@/domain/org/place-initials'
import type { PlaceKind } from '@/domain/org/place-kind'
import { followingFields } from '@/domain/org/place-row'
import type { Location, PlaceContact } from '@/domain/org/place-shape'
import type { PlaceDoc } from './card'

interface NewPlace extends PlaceContact {
  id: string
  parent: string
  parentPath: OrgPath
  kind: PlaceKind
  name: string
  shortName: string
  pinyin?: string | undefined
  code: string | null
  location: Location | null
  status: 'active' | 'pending'
  /** ULID of the request or sheet. */
  addedAs: string
  entry: PlaceDoc['timeline'][number]
}

/** The row of a place that is new. */
export function newPlace({ id, parentPath, pinyin, entry, ...facts }: NewPlace): PlaceDoc {
  // A name without a single readable character still needs something to be found by.
  const initials = pinyin ?? (placeInitials(facts.shortName) || 'z')
  return {
    _id: id,
    orgPath: `${parentPath}${id}.`,
    ...facts,
    pinyin: initials,
    ...followingFields({ id, ...facts, pinyin: initials }),
    example: false,
    formerNames: [],
    goneTo: null,
    moving: null,
    timeline: [entry],
  }
}

import type * as z from 'zod'
import { searchWords } from '@/domain/account/search-words'
import { people } from '../../../cloudfunctions/account/collections'
import { blind } from '../../../cloudfunctions/kernel/crypto/blind'
import { checked } from '../checked'
import type { PlaceOf } from '../staff/place-index'

export type SeededPerson = z.output<typeof people.schema>
type Known = Pick<SeededPerson, '_id' | 'name' | 'createdAt'> & Partial<SeededPerson>

/** A sample person of a place of whom little is known: no papers, and found by `phone` where there is one. */
export function plainPerson(known: Known, placeId: string, placeOf: PlaceOf, indexKey: string, file: string, phone: string | null = null): SeededPerson {
  const { orgPath, names } = placeOf(placeId, file)
  const person = {
    openid: null,
    orgPath,
    registeredPath: null,
    place: { placeId, names },
    registeredPlace: null,
    stages: [],
    large: false,
    phone: null,
    realName: null,
    idNumber: null,
    birthOn: null,
    specialFamily: null,
    contacts: [],
    wishes: { callMe: '', notOn: [], topicsToAvoid: [] },
    searchKeys: searchWords({ names: [known.name], phone, idNumber: null }).map(([kind, word]) => blind(kind, word, indexKey)),
    deletion: null,
    recordedBy: null,
    ...known,
  }
  return checked(people.schema, person, file)
}

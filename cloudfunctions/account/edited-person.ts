import { isDeepStrictEqual } from 'node:util'
import type { NamedPlace } from '@/domain/account/contract/shapes'
import type { OrgPath } from '@/domain/org/org-path'
import { corrected, type PersonChange } from './change-person'
import type { Person } from './person'

export interface ChosenPlace {
  orgPath: OrgPath
  place: NamedPlace
}

interface Edit {
  name?: string | undefined
  stages?: Person['stages'] | undefined
  large?: boolean | undefined
  /** Null takes it away, undefined leaves it. */
  place?: ChosenPlace | null | undefined
  registeredPlace?: ChosenPlace | null | undefined
}

/** What changes of this person. Names and places keep what they were: others acted on it. */
export function editedPerson(person: Person, { name, stages, large, place, registeredPlace }: Edit, { by, now }: { by: string; now: Date }): PersonChange {
  let history = person.history
  const note = (what: 'name' | 'place' | 'registeredPlace', before: string | undefined) => {
    if (before) ({ history } = corrected({ ...person, history }, now, what, before, by))
  }
  if (name !== undefined && name !== person.name) note('name', person.name)
  if (place !== undefined && !isDeepStrictEqual(place?.place ?? null, person.place)) note('place', person.place?.names.join(''))
  if (registeredPlace !== undefined && !isDeepStrictEqual(registeredPlace?.place ?? null, person.registeredPlace)) {
    note('registeredPlace', person.registeredPlace?.names.join(''))
  }
  return {
    history,
    ...(name !== undefined && { name }),
    ...(stages && { stages: [...new Set(stages)] }),
    ...(large !== undefined && { large }),
    ...(place !== undefined && { place: place?.place ?? null, orgPath: place?.orgPath ?? null }),
    ...(registeredPlace !== undefined && { registeredPlace: registeredPlace?.place ?? null, registeredPath: registeredPlace?.orgPath ?? null }),
  }
}

/** Groups that a reader belongs to by what they have told already; nobody is asked for this. */
import type { NamedPlace } from '../account/contract/shapes'
import type { Group } from './groups'

interface Known {
  /** `YYYY-MM-DD`; null when not said. */
  birthOn: string | null
  /** Where they live, and where the household is registered. */
  place: NamedPlace | null
  registeredPlace: NamedPlace | null
  isSpecialFamily: boolean
  isMember: boolean
}

const older = 60
const middleAged = 45

/** Whole years on this China date. */
function ageOn(birthOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthOn.slice(0, 4))
  return today.slice(5) < birthOn.slice(5) ? years - 1 : years
}

/** City and county: who moved within a county is no migrant. */
const countyOf = ({ names }: NamedPlace) => names.slice(0, 2).join()

/** `today` is a China date. */
export function readerGroups({ birthOn, place, registeredPlace, isSpecialFamily, isMember }: Known, today: string): Group[] {
  const age = birthOn === null ? undefined : ageOn(birthOn, today)
  const groups: Array<Group | false> = [
    age !== undefined && age >= older && 'older',
    age !== undefined && age >= middleAged && age < older && 'middleAged',
    place !== null && registeredPlace !== null && countyOf(place) !== countyOf(registeredPlace) && 'migrant',
    isMember && 'member',
    isSpecialFamily && 'specialFamily',
  ]
  return groups.filter((group) => group !== false)
}

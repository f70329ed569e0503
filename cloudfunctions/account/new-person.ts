import { unnamed } from '@/domain/account/unnamed'
import type { Person } from './person'
import { searchKeys } from './search-keys'

/** Somebody of whom nothing is known yet but what is said here. */
export function newPerson(known: Pick<Person, '_id' | 'openid' | 'createdAt'> & Partial<Person>): Person {
  const person = {
    rev: 0,
    name: unnamed,
    orgPath: null,
    registeredPath: null,
    place: null,
    registeredPlace: null,
    stages: [],
    large: false,
    phone: null,
    realName: null,
    idNumber: null,
    birthOn: null,
    specialFamily: null,
    heldBack: null,
    seesLess: null,
    contacts: [],
    wishes: { callMe: '', notOn: [], topicsToAvoid: [] },
    deletion: null,
    recordedBy: null,
    claimedBy: null,
    tookOver: [],
    history: [],
    ...known,
  }
  return { ...person, searchKeys: searchKeys(person) }
}

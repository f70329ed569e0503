import { unnamed } from '@/domain/account/unnamed'
import { seal, unseal } from '../../kernel/crypto/seal'
import type { PersonChange } from '../change-person'
import type { Person } from '../person'

const keptCorrections = 50
const mostDays = 30
const mostTopics = 10

/** What changes of a person who takes a record over: what they said themselves stands, the record fills in the rest. What is sealed is sealed anew, bound to the person. */
export function joinedPerson(mine: Person, theirs: Person): PersonChange {
  const resealed = <T extends { sealed: string }>(field: T | null) => field && { ...field, sealed: seal(unseal(field.sealed, theirs._id), mine._id) }
  const union = <T>(own: readonly T[], more: readonly T[], most: number) => [...new Set([...own, ...more])].slice(0, most)
  return {
    name: mine.name === unnamed ? theirs.name : mine.name,
    ...(mine.orgPath === null && { orgPath: theirs.orgPath, place: theirs.place }),
    ...(mine.registeredPath === null && { registeredPath: theirs.registeredPath, registeredPlace: theirs.registeredPlace }),
    stages: [...new Set([...mine.stages, ...theirs.stages])],
    large: mine.large || theirs.large,
    ...(mine.idNumber === null && { realName: resealed(theirs.realName), idNumber: resealed(theirs.idNumber) }),
    birthOn: mine.birthOn ?? theirs.birthOn,
    specialFamily: mine.specialFamily ?? theirs.specialFamily,
    heldBack: mine.heldBack ?? theirs.heldBack,
    seesLess: mine.seesLess ?? theirs.seesLess,
    contacts: mine.contacts.length > 0 ? mine.contacts : theirs.contacts,
    wishes: {
      callMe: mine.wishes.callMe || theirs.wishes.callMe,
      notOn: union(mine.wishes.notOn, theirs.wishes.notOn, mostDays),
      topicsToAvoid: union(mine.wishes.topicsToAvoid, theirs.wishes.topicsToAvoid, mostTopics),
    },
    history: [...theirs.history, ...mine.history].sort((a, b) => a.at.getTime() - b.at.getTime()).slice(-keptCorrections),
  }
}

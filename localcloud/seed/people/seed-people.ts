import { accessLog } from '../../../cloudfunctions/kernel/access-log'
import { consents, people } from '../../../cloudfunctions/account/collections'
import { families } from '../../../cloudfunctions/account/family/collections'
import { childFiles } from '../../../cloudfunctions/grow/collections'
import { filings, mandates } from '../../../cloudfunctions/account/mandate/collections'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { volunteers } from '../../../cloudfunctions/account/volunteer/collections'
import { placeIndex } from '../staff/place-index'
import { readPosts } from '../staff/read-posts'
import type { Keys } from '../staff/read-residents'
import { readLooks } from './looks'
import { personasPeople } from './personas-people'
import { readNeighbours, seededMember, seededVolunteer } from './read-neighbours'
import { waitingFilings } from './waiting-filings'

const yearMs = 365 * 86_400_000

/** The people behind the personas, their family, and their neighbours: documents by collection. */
export function peopleSeeds(places: ReadonlyArray<{ _id: string; orgPath: string; name: string }>, now: Date, keys: Keys): Record<string, Array<{ _id: string }>> {
  const placeOf = placeIndex(places)
  const posts = readPosts(placeOf, now)
  const own = personasPeople(placeOf, posts, now, keys)
  const waiting = waitingFilings(now)
  const near = readNeighbours(placeOf, now, keys.INDEX_KEY)
  const named = (name: string) => own.people.filter((person) => person.name === name)
  return {
    [people.name]: [...own.people, ...near.people],
    [families.name]: own.families,
    [childFiles.name]: own.childFiles,
    [consents.name]: own.consents,
    [accessLog.name]: readLooks(own.people, posts, now),
    [mandates.name]: waiting.mandates,
    [filings.name]: waiting.filings,
    [memberships.name]: [...near.memberships, ...named('雨桐').map((person) => seededMember(person, 901, new Date(now.getTime() - yearMs)))],
    [volunteers.name]: [...near.volunteers, ...named('周明').map((person) => seededVolunteer(person, 902, 'approved', now))],
  }
}

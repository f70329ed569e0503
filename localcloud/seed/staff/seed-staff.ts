import { people } from '../../../cloudfunctions/account/collections'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { accessLog } from '../../../cloudfunctions/kernel/access-log'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { calls } from '../../../cloudfunctions/kernel/notify/collections'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { codeTries, handOvers, invitations } from '../../../cloudfunctions/org/staff/collections'
import { readAssists } from '../assists/read-assists'
import { annualReviews } from '../../../cloudfunctions/support/annual/collections'
import { readCases } from '../cases/read-cases'
import { readGranted } from '../cases/read-granted'
import { placeIndex } from './place-index'
import { readPosts } from './read-posts'
import { readApplications, readResidents, type Keys } from './read-residents'
import { readWaiting } from './read-waiting'

/** The sample staff, some residents whom they serve, and what waits on their desks: documents by collection. */
export function staffSeeds(places: ReadonlyArray<{ _id: string; orgPath: string; name: string }>, now: Date, keys: Keys): Record<string, Array<{ _id: string }>> {
  const placeOf = placeIndex(places)
  const seededPosts = readPosts(placeOf, now)
  const residents = readResidents(placeOf, seededPosts, now, keys)
  const granted = readGranted({ residents, placeOf, now, keys })
  const waiting = readWaiting({ placeOf, posts: seededPosts, residents, now, keys })
  return {
    [posts.name]: seededPosts,
    [people.name]: residents,
    [supportCases.name]: [...readCases({ residents, now, keys }), ...granted.cases],
    [annualReviews.name]: granted.reviews,
    [assists.name]: readAssists({ placeOf, posts: seededPosts, residents, now }),
    [memberships.name]: readApplications(placeOf, seededPosts, now),
    [calls.name]: waiting.calls,
    [handOvers.name]: waiting.handOvers,
    [invitations.name]: waiting.invitations,
    [accessLog.name]: [],
    [codeTries.name]: [],
  }
}

/** Every collection there is: what clouds are provisioned from, and what the timer's retention walks. */
import { consents, people } from './account/collections'
import { families, familyInvites } from './account/family/collections'
import { filings, mandates } from './account/mandate/collections'
import { cardScans, memberships } from './account/membership/collections'
import { signInRequests } from './account/sign-in/collections'
import { volunteers } from './account/volunteer/collections'
import { posts, sessions } from './kernel/collections'
import type { Declaration } from './kernel/db/declaration'
import type { Retention } from './kernel/db/retention'
import { calls, messages, notifySettings } from './kernel/notify/collections'
import { articles, feedback, topics } from './learn/collections'
import { counters, placeImports, placeLocks, placeMoves, places } from './org/collections'

export const collections: ReadonlyArray<Declaration & Retention> = [
  articles,
  calls,
  cardScans,
  consents,
  counters,
  families,
  familyInvites,
  feedback,
  filings,
  mandates,
  memberships,
  messages,
  notifySettings,
  people,
  placeImports,
  placeLocks,
  placeMoves,
  places,
  posts,
  sessions,
  signInRequests,
  topics,
  volunteers,
]

/** Every collection there is: what clouds are provisioned from, and what the timer's retention walks. */
import { signInRequests } from './account/sign-in/collections'
import { posts, sessions } from './kernel/collections'
import type { Declaration } from './kernel/db/declaration'
import type { Retention } from './kernel/db/retention'
import { calls, messages, notifySettings } from './kernel/notify/collections'
import { articles, feedback, topics } from './learn/collections'
import { places } from './org/collections'

export const collections: ReadonlyArray<Declaration & Retention> = [
  articles,
  calls,
  feedback,
  messages,
  notifySettings,
  places,
  posts,
  sessions,
  signInRequests,
  topics,
]

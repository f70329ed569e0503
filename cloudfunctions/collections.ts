/** Every collection there is: what clouds are provisioned from, and what the timer's retention walks. */
import type { Collection } from './kernel/db/define-collection'
import { sessions } from './kernel/collections'
import { articles, feedback, topics } from './learn/collections'
import { places } from './org/collections'

export const collections: readonly Collection[] = [articles, feedback, places, sessions, topics]

/** A topic as its form holds it, and as the cloud takes it. */
import type { TopicFacts } from './topic-facts'
import { longestTopic, type Arrangement } from './topic-order'

export interface TopicDraft extends Arrangement {
  rank: string
}

/** A topic of which nothing is said yet: it stands behind the others. */
export const blankTopic: TopicFacts = { pieces: [], left: [], rank: 99 }

export function topicDraftOf(topic: TopicFacts | null): TopicDraft {
  const { rank, ...arrangement } = topic ?? blankTopic
  return { ...arrangement, rank: String(rank) }
}

/** The draft as the cloud takes it; `undefined` for its rank where that is no number from 0 to 99. */
export function topicOf({ pieces, left, rank }: TopicDraft): Omit<TopicFacts, 'rank'> & { rank: number | undefined } {
  const typed = rank.trim()
  return { pieces: [...new Set(pieces)].slice(0, longestTopic), left: left.slice(-longestTopic * 2), rank: /^\d{1,2}$/.test(typed) ? Number(typed) : undefined }
}

/** What a topic is made of, beside what every manuscript says of itself. */
import * as z from 'zod'
import { articleId } from '../contract'
import { longestTopic } from './topic-order'

export const topicFacts = z.strictObject({
  /** In the order in which to read them. */
  pieces: z.array(articleId).max(longestTopic).refine((ids) => new Set(ids).size === ids.length),
  /** Taken out: they do not come back by themselves. */
  left: z.array(articleId).max(longestTopic * 2).default([]),
  /** Place among the topics, smallest first. */
  rank: z.int().min(0).max(99),
})
export type TopicFacts = z.infer<typeof topicFacts>

/** What the screens may ask of the learn domain, and what they get. Contracts only grow: old clients live for days. */
import * as z from 'zod'
import { keyTasks } from '../key-task'
import { block } from './content'

export const articleId = z.string().regex(/^[a-z0-9-]{3,60}$/)
export const topicId = z.string().regex(/^[a-z0-9-]{2,40}$/)
/** Local calendar date, `YYYY-MM-DD`. */
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

const person = z.strictObject({ name: z.string().min(1).max(40), title: z.string().max(60) })

/** An article as a row of a list. */
export const articleCard = z.strictObject({
  id: articleId,
  title: z.string().min(1).max(60),
  summary: z.string().min(1).max(160),
  keyTask: z.enum(keyTasks),
  topicIds: z.array(topicId).max(6),
  /** Name of an illustration of `src/ui`; an unknown name falls back to the plain cover. */
  cover: z.string().max(40),
  author: person,
  reviewer: person,
  /** False until a real reviewer has signed: the screens then say "示例内容，待医学审核" (docs/principles.md, 4). */
  reviewSigned: z.boolean(),
  publishedOn: date,
  readingMinutes: z.int().min(1).max(60),
  /** Months (1–12) in which the piece is timely; empty means all year. */
  months: z.array(z.int().min(1).max(12)).max(12),
})
export type ArticleCard = z.infer<typeof articleCard>

export const article = articleCard.extend({
  blocks: z.array(block).min(1).max(200),
  sources: z.array(z.strictObject({ title: z.string().max(200), publisher: z.string().max(80).optional(), year: z.int().optional() })).min(1).max(12),
  reviewedOn: date,
  reviewDueOn: date,
  corrections: z.array(z.strictObject({ on: date, text: z.string().max(300) })).max(20),
})
export type Article = z.infer<typeof article>

export const topic = z.strictObject({
  id: topicId,
  title: z.string().max(20),
  summary: z.string().max(60),
  keyTask: z.enum(keyTasks),
  illustration: z.string().max(40),
  /** How many published articles it holds. */
  articleCount: z.int().min(0),
})
export type Topic = z.infer<typeof topic>

const cursor = z.string().max(200)
const page = z.strictObject({ items: z.array(articleCard), next: cursor.optional() })

/** 有用 / 没看懂 / 有错误. */
export const feedbackKinds = ['useful', 'unclear', 'wrong'] as const

export const learnContract = {
  /** Newest first; `next` goes back in as `after`. */
  latest: { input: z.strictObject({ limit: z.int().min(1).max(20).default(10), after: cursor.optional() }), output: page },
  topics: { input: z.strictObject({}), output: z.strictObject({ items: z.array(topic).max(60) }) },
  byTopic: {
    input: z.strictObject({ topicId, limit: z.int().min(1).max(20).default(10), after: cursor.optional() }),
    output: page.extend({ topic }),
  },
  byKeyTask: {
    input: z.strictObject({ keyTask: z.enum(keyTasks), limit: z.int().min(1).max(20).default(10), after: cursor.optional() }),
    output: page,
  },
  article: { input: z.strictObject({ id: articleId }), output: z.strictObject({ article, related: z.array(articleCard).max(4) }) },
  /** `id` is made by the client, so a retry never counts twice. */
  sendFeedback: {
    input: z.strictObject({ id: ulid, articleId, kind: z.enum(feedbackKinds) }),
    output: z.strictObject({ id: ulid }),
  },
} as const

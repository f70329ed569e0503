/** What the screens may ask of the learn domain, and what they get. Contracts only grow: old clients live for days. */
import * as z from 'zod'
import { stages } from '../account/stages'
import { keyTasks } from '../key-task'
import { placeId } from '../org/org-path'
import { seen } from '../seen'
import { audience, everybody, groups } from './audience'
import { block } from './content'
import { readersBox } from './local-box'
import { filePath, kitFacts, mediaFacts } from './piece-facts'
import { pieceKinds } from './piece-kinds'
import { policyFacts, policyKey } from './policy-facts'

export const articleId = z.string().regex(/^[a-z0-9-]{3,60}$/)
export const topicId = z.string().regex(/^[a-z0-9-]{2,40}$/)
/** Local calendar date, `YYYY-MM-DD`. */
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

const person = z.strictObject({ name: z.string().overwrite(seen).min(1).max(40), title: z.string().overwrite(seen).max(60) })

/** An article as a row of a list. */
export const articleCard = z.strictObject({
  id: articleId,
  kind: z.enum(pieceKinds).default('article'),
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
  audience: audience.default(everybody),
  /** The county or place that tells it; empty for a piece of the whole province. */
  placeName: z.string().max(60).default(''),
  /** Last day on which an announcement or an urgent notice holds; null when it has no end. */
  until: z.iso.date().nullable().default(null),
})
export type ArticleCard = z.infer<typeof articleCard>

export const article = articleCard.extend({
  blocks: z.array(block).min(1).max(200),
  sources: z.array(z.strictObject({ title: z.string().max(200), publisher: z.string().max(80).optional(), year: z.int().optional() })).min(1).max(12),
  reviewedOn: date,
  reviewDueOn: date,
  corrections: z.array(z.strictObject({ on: date, text: z.string().max(300) })).max(20),
  /** Everyday words under which people look for it. */
  tags: z.array(z.string().overwrite(seen).trim().min(1).max(12)).max(12).default([]),
  policy: policyFacts.nullable().default(null),
  kit: kitFacts.nullable().default(null),
  media: mediaFacts.nullable().default(null),
  /** Read aloud by a person, for whom reading is hard. */
  audio: filePath.nullable().default(null),
})
export type Article = z.infer<typeof article>

export const topic = z.strictObject({
  id: topicId,
  title: z.string().max(20),
  summary: z.string().max(60),
  keyTask: z.enum(keyTasks),
  illustration: z.string().max(40),
  /** How many pieces it holds. */
  articleCount: z.int().min(0),
  /** About bearing or raising children: kept out of sight of who lost theirs, until they ask. */
  hiddenFromBereaved: z.boolean().default(false),
  /** For whom it is gathered; none is everybody. */
  stages: audience.shape.stages,
  groups: audience.shape.groups,
  /** The county or place that gathers it; empty for the whole province. */
  placeName: z.string().max(60).default(''),
  /** Who gathered it, and who stands behind the choice; null until somebody does. */
  author: person.nullable().default(null),
  reviewer: person.nullable().default(null),
  reviewSigned: z.boolean().default(false),
  reviewDueOn: date.nullable().default(null),
})
export type Topic = z.infer<typeof topic>

const cursor = z.string().max(200)
const page = z.strictObject({ items: z.array(articleCard), next: cursor.optional() })
/** What is told of something that was taken back. */
const withdrawn = z.strictObject({ title: z.string().max(60), at: z.iso.datetime(), why: z.string().max(300) })

/** What is known of who reads, as far as they said it; nothing of it is kept. */
const reader = z.strictObject({
  /** Ids of the places from the province down to where they live. */
  placeIds: z.array(placeId).min(1).max(8),
  stages: z.array(z.enum(stages)).max(stages.length).default([]),
  groups: z.array(z.enum(groups)).max(groups.length).default([]),
  /** Of each child, in completed months. */
  childMonths: z.array(z.int().min(0).max(216)).max(6).default([]),
  pregnancyWeek: z.int().min(0).max(42).optional(),
})

/** 有用 / 没看懂 / 有错误. */
export const feedbackKinds = ['useful', 'unclear', 'wrong'] as const

export const learnContract = {
  /** Home: what is timely for this reader (urgent notices, a child's age, the season), on the first page only; and what is for them, newest first. */
  feed: {
    input: reader.extend({ limit: z.int().min(1).max(20).default(10), after: cursor.optional() }),
    output: page.extend({ moments: z.array(articleCard).max(12) }),
  },
  /** Of one kind, newest first: policies, announcements, speakers' kits. `placeIds`, from the province down: only what these places tell. */
  byKind: {
    input: z.strictObject({ kind: z.enum(pieceKinds), placeIds: z.array(placeId).max(8).default([]), limit: z.int().min(1).max(20).default(10), after: cursor.optional() }),
    output: page,
  },
  /** Newest first; `next` goes back in as `after`. */
  latest: { input: z.strictObject({ limit: z.int().min(1).max(20).default(10), after: cursor.optional() }), output: page },
  /** `placeIds`, from the province down: what these places gather; without them the province's. */
  topics: { input: z.strictObject({ placeIds: z.array(placeId).max(8).default([]) }), output: z.strictObject({ items: z.array(topic).max(60) }) },
  /** `tellWithdrawn`: a topic that was withdrawn is answered with why; without it, as older clients ask, it is NOT_FOUND like one that never was. */
  byTopic: {
    input: z.strictObject({ topicId, limit: z.int().min(1).max(20).default(10), after: cursor.optional(), tellWithdrawn: z.boolean().default(false) }),
    output: z.union([page.extend({ topic }), z.strictObject({ withdrawn })]),
  },
  byKeyTask: {
    input: z.strictObject({ keyTask: z.enum(keyTasks), limit: z.int().min(1).max(20).default(10), after: cursor.optional() }),
    output: page,
  },
  /**
   * `placeIds`: where the reader lives, for what a county adds to the piece. `tellWithdrawn`: a piece that was withdrawn is answered with why; without it, as
   * older clients ask, it is NOT_FOUND like one that never was.
   */
  article: {
    input: z.strictObject({ id: articleId, placeIds: z.array(placeId).max(8).default([]), tellWithdrawn: z.boolean().default(false) }),
    output: z.union([
      z.strictObject({
        article,
        related: z.array(articleCard).max(4),
        /** 本地小贴士 of the reader's places, the nearest last. */
        boxes: z.array(readersBox).max(8),
        /** Addresses of its pictures and its audio, by their paths; they hold for some hours. */
        files: z.record(filePath, z.string().max(600)),
      }),
      z.strictObject({ withdrawn }),
    ]),
  },
  /** Every version of a policy that can be read, in all places: the one in force, those before it, those to come; the newest first. */
  policyVersions: {
    input: z.strictObject({ key: policyKey }),
    output: z.strictObject({ items: z.array(z.strictObject({ id: articleId, title: z.string().max(60), placeName: z.string().max(60), inForce: policyFacts.shape.inForce })).max(50) }),
  },
  /** `id` is made by the client, so a retry never counts twice. */
  sendFeedback: {
    input: z.strictObject({
      id: ulid,
      articleId,
      kind: z.enum(feedbackKinds),
      /** The block that is meant, by its place in the text, and how it begins. */
      block: z.int().min(0).max(199).nullable().default(null),
      quote: z.string().max(60).default(''),
      text: z.string().overwrite(seen).trim().max(300).default(''),
    }),
    output: z.strictObject({ id: ulid }),
  },
} as const

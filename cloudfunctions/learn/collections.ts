/** Collections of the learn domain (学堂). */
import * as z from 'zod'
import { keyTasks } from '@/domain/key-task'
import { article, articleId, date, feedbackKinds, topic, topicId, ulid } from '@/domain/learn/contract'
import { longestTopic } from '@/domain/learn/editing/topic-order'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../kernel/db/define-collection'

const { id: _articleId, ...articleShape } = article.shape
const { id: _topicId, articleCount: _articleCount, ...topicShape } = topic.shape

export const articles = defineCollection({
  name: 'articles',
  about: 'Health and policy articles, whole: text, people, sources. A withdrawn one stays, and is shown to nobody.',
  schema: z.object({
    _id: articleId,
    ...articleShape,
    /** The first topic is the main one: related reading comes from it. */
    topicIds: z.array(topicId).max(6),
    state: z.enum(['published', 'withdrawn']),
    /** Said to who still has the address. */
    withdrawal: z.object({ at: z.date(), why: z.string().max(300) }).nullable().default(null),
    /** Rises with every release; the manuscript's. */
    version: z.int().min(1).default(1),
    /** Place whose association publishes it. */
    orgPath,
    /** Sort key of every list, newest first. */
    publishedAt: z.date(),
    /** Under which home looks it up (src/domain/learn/feed-keys.ts). */
    momentKeys: z.array(z.string().max(40)).max(80).default([]),
    readerKeys: z.array(z.string().max(40)).max(20).default([]),
    /** Its number in the search index; null until an index was built with it. */
    searchNo: z.int().min(1).nullable().default(null),
  }),
  indexes: [
    { name: 'newest', keys: [['state', 1], ['publishedAt', -1], ['_id', -1]] },
    { name: 'newest-of-topic', keys: [['state', 1], ['topicIds', 1], ['publishedAt', -1], ['_id', -1]] },
    { name: 'newest-of-task', keys: [['state', 1], ['keyTask', 1], ['publishedAt', -1], ['_id', -1]] },
    { name: 'newest-of-kind', keys: [['state', 1], ['kind', 1], ['publishedAt', -1], ['_id', -1]] },
    { name: 'newest-of-kind-at', keys: [['state', 1], ['kind', 1], ['orgPath', 1], ['publishedAt', -1], ['_id', -1]] },
    { name: 'newest-of-moment', keys: [['state', 1], ['momentKeys', 1], ['publishedAt', -1], ['_id', -1]] },
    { name: 'newest-of-reader', keys: [['state', 1], ['readerKeys', 1], ['publishedAt', -1], ['_id', -1]] },
    { name: 'policy', keys: [['policy.key', 1], ['_id', 1]] },
    { name: 'search-number', keys: [['searchNo', 1], ['state', 1]] },
    { name: 'path', keys: [['orgPath', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})

export const topics = defineCollection({
  name: 'topics',
  about: 'Topics that articles are gathered under, in the order in which screens show them. A withdrawn one stays, and its address says why.',
  schema: z.object({
    _id: topicId,
    ...topicShape,
    /** Its pieces in the order in which to read them; one that is withdrawn leaves. */
    pieces: z.array(articleId).max(longestTopic),
    /** Rises with every piece that joins or leaves, and with every release: none of them is written over. */
    rev: z.int().default(0),
    /** Smallest first. */
    rank: z.int().default(0),
    reviewedOn: date.nullable().default(null),
    state: z.enum(['published', 'withdrawn']).default('published'),
    /** Said to who still has the address. */
    withdrawal: z.object({ at: z.date(), why: z.string().max(300) }).nullable().default(null),
    /** Rises with every release; the manuscript's. */
    version: z.int().min(1).default(1),
    /** Place whose association gathers it. */
    orgPath,
  }),
  indexes: [
    { name: 'of-place', keys: [['orgPath', 1], ['state', 1], ['rank', 1], ['_id', 1]] },
    { name: 'pieces', keys: [['pieces', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})

export const feedback = defineCollection({
  name: 'feedback',
  about: 'What readers say of an article: 有用, 没看懂, 有错误. One row for each thing said, so many a day for one reader; kept two years.',
  schema: z.object({
    /** ULID made by the client, so a retry finds its first try. */
    _id: ulid,
    articleId,
    kind: z.enum(feedbackKinds),
    /** The block it is about, and its first words: the text may change. */
    block: z.int().min(0).max(199).nullable().default(null),
    quote: z.string().max(60).default(''),
    /** What the reader adds in own words. */
    text: z.string().max(300).default(''),
    /** Until an editor has looked at it. */
    open: z.boolean().default(true),
    /** Whose word it is: a person's id; null for a visitor. */
    by: z.string().nullable(),
    at: z.date(),
    /** Which of the day's turns it took, under a mark that nobody can trace back and that is another one tomorrow: no two rows have the same. Rows of before turns were counted have none. */
    turn: z.string().max(60).optional(),
    /** Of the article: statistics by task and place come from here. */
    keyTask: z.enum(keyTasks),
    orgPath,
  }),
  indexes: [
    { name: 'age', keys: [['at', 1]] },
    { name: 'turn-of-day', keys: [['turn', 1]], unique: true, sparse: true },
    { name: 'by', keys: [['by', 1]] },
    { name: 'path', keys: [['orgPath', 1]] },
    { name: 'to-look-at', keys: [['open', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'of-article', keys: [['open', 1], ['articleId', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: { key: 'by', title: '我对文章的评价', onErase: 'remove' },
  retention: { days: 730, from: 'at' },
})

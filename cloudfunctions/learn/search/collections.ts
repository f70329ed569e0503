/** What search reads, and what people looked for in vain. */
import * as z from 'zod'
import { articleId } from '@/domain/learn/contract'
import { defineCollection } from '../../kernel/db/define-collection'

/** A piece released since the index was built, whole: it is searched as it is. */
const fresh = z.object({ version: z.int(), title: z.string(), summary: z.string(), tags: z.array(z.string()), body: z.string() })

export const searchIndex = defineCollection({
  name: 'searchIndex',
  about: 'The search index of 学堂: 4,096 shards of packed postings (`s0000`…), and `recent` with what was released since they were built. Made from the articles, and can be made again.',
  schema: z.object({
    _id: z.string().max(10),
    /** Of a shard. */
    postings: z.string().default(''),
    /** Of `recent`. */
    entries: z.record(articleId, fresh).default({}),
    /** Of `recent`: how many pieces the shards hold, and the last number that one of them got. */
    pieces: z.int().min(0).default(0),
    lastNo: z.int().min(0).default(0),
    /** Of `recent`: in which way it was built (`indexLayout`); the timer builds again what was built in another. */
    layout: z.int().min(0).default(0),
    /** Of `recent`: when the shards were built; null asks the timer to build them again. */
    builtAt: z.date().nullable().default(null),
    /** Of `recent`: when an editor last changed what they are built with. */
    askedAt: z.date().nullable().default(null),
  }),
  indexes: [],
  orgPaths: [],
  personal: null,
})

/** A row before anything is in it. */
export const blankRow = { postings: '', entries: {}, pieces: 0, lastNo: 0, layout: 0, builtAt: null, askedAt: null }

export const synonyms = defineCollection({
  name: 'synonyms',
  about: 'Groups of words that people use for the same thing, kept by editors; the search index is built with them.',
  schema: z.object({
    /** ULID made by the client. */
    _id: z.string().max(40),
    words: z.array(z.string().min(1).max(12)).min(2).max(12),
    at: z.date(),
    /** Post of the editor; empty for those the program came with. */
    by: z.string().max(40),
  }),
  indexes: [],
  orgPaths: [],
  personal: null,
})

export const searchMisses = defineCollection({
  name: 'searchMisses',
  about: 'Words that found nothing, for the editors: the words and how often, nothing of who typed them. Kept half a year.',
  schema: z.object({
    /** What was typed, as search compares it. */
    _id: z.string().min(1).max(20),
    times: z.int().min(1),
    lastAt: z.date(),
    /** False when an editor has seen to it. */
    open: z.boolean(),
  }),
  indexes: [
    { name: 'most', keys: [['open', 1], ['times', -1], ['_id', 1]] },
    { name: 'age', keys: [['lastAt', 1]] },
  ],
  orgPaths: [],
  personal: null,
  retention: { days: 180, from: 'lastAt' },
})

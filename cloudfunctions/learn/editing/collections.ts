/** What editors work on. Readers' pieces are a collection of their own: nothing here is seen before it is released. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { article, articleId, date, ulid } from '@/domain/learn/contract'
import { front } from '@/domain/learn/editing/editing-contract'
import { manuscriptStates } from '@/domain/learn/editing/steps'
import { manuscriptKinds } from '@/domain/learn/piece-kinds'
import { orgPath } from '@/domain/org/org-path'
import { staffRoles } from '@/domain/org/roles'
import { defineCollection } from '../../kernel/db/define-collection'

const byName = z.string().max(60)

const timelineEntry = z.object({
  /** The client's id of the tap; the timer's own words for what it did. */
  tap: z.string().max(40),
  at: z.date(),
  /** One of the acts; `create` and `release` besides. */
  act: z.string().max(20),
  by: byName,
  note: z.string().max(300),
  version: z.int().min(1),
})

const comment = z.object({ id: ulid, block: z.int().min(0).max(199), quote: z.string().max(60), text: z.string().max(300), by: byName, at: z.date(), done: z.boolean() })

export const manuscripts = defineCollection({
  name: 'manuscripts',
  about: 'The working copy of each piece, topic and self-test question of 学堂: its text, where it stands on the way to the readers, whose turn it is, comments and what happened to it.',
  schema: z.object({
    _id: articleId,
    /** Place whose association publishes it. */
    orgPath,
    placeName: z.string().max(60),
    kind: z.enum(manuscriptKinds),
    title: z.string().max(60),
    /** Of a question: its item's number was not compared with the printed list. */
    toCheck: z.boolean().default(false),
    state: z.enum(manuscriptStates),
    /** Whose turn it is; null when nobody's. */
    turn: z.enum(staffRoles).nullable(),
    /** Of the working copy: one more than the last release once a new one is begun. */
    version: z.int().min(1),
    /** Rises with every save and every act: who acts on what has changed meanwhile is told. */
    rev: z.int().min(0),
    front,
    markdown: z.string().max(20_000),
    comments: z.array(comment).max(100),
    timeline: z.array(timelineEntry).max(200),
    /** Persons who wrote, handed on or signed this version (四眼). */
    writers: z.array(personId),
    signers: z.array(personId),
    reviewer: article.shape.reviewer.nullable(),
    reviewedOn: date.nullable(),
    /** Who let this version go. */
    decidedBy: article.shape.reviewer.nullable(),
    releaseAt: z.date().nullable(),
    reviewDueOn: date.nullable(),
    /** When editors and reviewers are to be told that it is due; null once they were. */
    remindOn: date.nullable(),
    /** Last day of what readers have; null for no end, or when they have nothing. */
    expiresOn: date.nullable(),
    /** The last release, whether readers still have it or not. */
    released: z.object({ version: z.int().min(1), at: z.date() }).nullable(),
    /** Readers have it. */
    out: z.boolean(),
    /** Begun and not yet ended: no other step is taken meanwhile, and the timer carries on what a cut left. */
    going: z.enum(['release', 'renew', 'withdraw']).nullable(),
    goingAt: z.date().nullable(),
    withdrawal: z.object({ tap: z.string().max(40), at: z.date(), by: byName, why: z.string().max(300) }).nullable(),
    /** Who last did something with it, and when. */
    by: byName,
    at: z.date(),
  }),
  indexes: [
    { name: 'newest', keys: [['at', -1], ['_id', -1]] },
    { name: 'of-state', keys: [['state', 1], ['at', -1], ['_id', -1]] },
    { name: 'of-turn', keys: [['turn', 1], ['at', -1], ['_id', -1]] },
    { name: 'of-place', keys: [['orgPath', 1], ['at', -1], ['_id', -1]] },
    { name: 'of-place-and-state', keys: [['state', 1], ['orgPath', 1], ['at', -1], ['_id', -1]] },
    { name: 'of-place-and-turn', keys: [['turn', 1], ['orgPath', 1], ['at', -1], ['_id', -1]] },
    { name: 'of-kind', keys: [['kind', 1], ['at', -1], ['_id', -1]] },
    { name: 'to-release', keys: [['state', 1], ['releaseAt', 1]] },
    { name: 'going', keys: [['going', 1], ['goingAt', 1]] },
    { name: 'remind', keys: [['remindOn', 1]] },
    { name: 'expires', keys: [['expiresOn', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})
export type Manuscript = z.output<typeof manuscripts.schema>

export const manuscriptVersions = defineCollection({
  name: 'manuscriptVersions',
  about: 'Every version of a piece, topic or question that was released, as it was released; never changed.',
  schema: z.object({
    /** `<article>:<version>` */
    _id: z.string().max(80),
    articleId,
    version: z.int().min(1),
    title: z.string().max(60),
    front,
    markdown: z.string().max(20_000),
    /** Who handed it on, and when it was released. */
    by: byName,
    at: z.date(),
  }),
  indexes: [{ name: 'of-article', keys: [['articleId', 1], ['version', -1]] }],
  orgPaths: [],
  personal: null,
})

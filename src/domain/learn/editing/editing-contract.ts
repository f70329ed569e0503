/** What the editors' desk may ask. Contracts only grow. */
import * as z from 'zod'
import { keyTasks } from '../../key-task'
import { placeId } from '../../org/org-path'
import { askedReasons } from '../../asked-reasons'
import { reason } from '../../reason'
import { seen } from '../../seen'
import { audience } from '../audience'
import { article, articleCard, articleId, date, feedbackKinds, topicId, ulid } from '../contract'
import { block } from '../content'
import { boxWords, readersBox } from '../local-box'
import { mediaForms } from '../media-limits'
import { filePath, kitFacts, mediaFacts } from '../piece-facts'
import { manuscriptKinds } from '../piece-kinds'
import { policyFacts } from '../policy-facts'
import { quizFacts } from './quiz-facts'
import { editingActs, manuscriptStates } from './steps'
import { topicFacts } from './topic-facts'
import { longestTopic } from './topic-order'

const moment = z.iso.datetime()
const cursor = z.string().max(400)
const person = article.shape.author

/** What an editor writes and readers see. */
const written = (most: number) => z.string().overwrite(seen).trim().max(most)

/** Everything of a piece that its editor says beside the text. */
export const front = z.strictObject({
  kind: z.enum(manuscriptKinds),
  title: written(60),
  summary: written(160),
  keyTask: z.enum(keyTasks),
  topicIds: z.array(topicId).max(6),
  tags: article.shape.tags.unwrap(),
  audience,
  cover: z.string().max(40),
  author: person,
  months: z.array(z.int().min(1).max(12)).max(12),
  sources: z.array(z.strictObject({ title: written(200).min(1), publisher: written(80).optional(), year: z.int().optional() })).max(12),
  policy: policyFacts.nullable(),
  kit: kitFacts.nullable(),
  media: mediaFacts.nullable(),
  audio: filePath.nullable(),
  until: date.nullable(),
  /** Of a topic alone. */
  topic: topicFacts.nullable().default(null),
  /** Of a question alone. */
  quiz: quizFacts.nullable().default(null),
  /** What this version puts right, told at the foot of the piece; empty when readers need not know. */
  correction: written(300),
})
export type Front = z.infer<typeof front>

const row = z.strictObject({
  id: articleId,
  kind: z.enum(manuscriptKinds),
  title: z.string().max(60),
  state: z.enum(manuscriptStates),
  /** Of the working version. */
  version: z.int().min(1),
  placeName: z.string().max(60),
  /** Who last did something with it, and when. */
  by: z.string().max(60),
  at: moment,
  /** When it will be released, if that is decided. */
  releaseAt: moment.nullable(),
  reviewDueOn: date.nullable(),
  /** Readers' words that nobody has looked at. */
  toLookAt: z.int().min(0),
  /** Of a question: its item's number was not compared with the printed list. */
  toCheck: z.boolean().default(false),
})
export type ManuscriptRow = z.infer<typeof row>

const comment = z.strictObject({
  id: ulid,
  /** Place of the block in the text, and how it began when the comment was made. */
  block: z.int().min(0).max(199),
  quote: z.string().max(60),
  text: z.string().max(300),
  by: z.string().max(60),
  at: moment,
  done: z.boolean(),
})
export type Comment = z.infer<typeof comment>

/** A line that the text cannot hold, and what to write instead. */
const lineError = z.strictObject({ line: z.int().min(1), reason: z.string().max(200) })
export type LineError = z.infer<typeof lineError>

const manuscript = row.extend({
  /** Rises with every save: who saves over somebody else's is told. */
  rev: z.int().min(0),
  front,
  markdown: z.string().max(20_000),
  /** Of the text as it stands; empty while it has an error. */
  blocks: z.array(block).max(200),
  error: lineError.nullable(),
  /** What is still missing before it can be handed on, in words. */
  missing: z.array(z.string().max(120)).max(20),
  reviewer: person.nullable(),
  comments: z.array(comment).max(100),
  /** Newest first. */
  timeline: z.array(z.strictObject({ at: moment, act: z.string().max(20), says: z.string().max(40), by: z.string().max(60), note: z.string().max(300), version: z.int() })).max(200),
  may: z.array(z.enum(editingActs)).max(editingActs.length),
  mayWrite: z.boolean(),
  /** What readers have now; null when nothing is out. */
  released: z.strictObject({ version: z.int(), at: moment }).nullable(),
  /** Of a topic: its pieces as readers have them now, with those that joined since the arrangement was begun. */
  readersPieces: z.array(articleId).max(longestTopic).default([]),
})
export type Manuscript = z.infer<typeof manuscript>

const answer = z.strictObject({ manuscript })
const refusal = z.strictObject({ ok: z.literal(false), why: z.string().max(200) })
const done = z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), manuscript })])

/** A file on its way into a piece: `tap` is made by the client, so that it is one file however often it is sent. */
const mediaFile = z.strictObject({ id: articleId, tap: ulid, form: z.enum(mediaForms), extension: z.enum(['mp3', 'm4a', 'mp4']) })

/** A box of 本地小贴士 as its officers see it. */
const localBox = readersBox.extend({ articleId, by: z.string().max(60), at: moment })
export type LocalBox = z.infer<typeof localBox>

const reported = z.strictObject({
  id: ulid,
  articleId,
  title: z.string().max(60),
  kind: z.enum(feedbackKinds),
  block: z.int().nullable(),
  quote: z.string().max(60),
  text: z.string().max(300),
  at: moment,
})
export type Reported = z.infer<typeof reported>

export const editingContract = {
  /** Pieces of the post's own place, for the province's desk all. `mine`: whose turn is my post's, from anywhere below it; drafts only those of its own place. `kinds`: pieces, topics or questions alone. Newest first. */
  list: {
    input: z.strictObject({ state: z.enum(manuscriptStates).optional(), kinds: z.enum(['piece', 'topic', 'quiz']).optional(), mine: z.boolean().default(false), limit: z.int().min(1).max(50).default(20), after: cursor.optional() }),
    output: z.strictObject({ items: z.array(row).max(50), next: cursor.optional() }),
  },
  open: { input: z.strictObject({ id: articleId }), output: answer },
  /** Pieces as rows, for who arranges a topic or names a piece to read on; `out`: readers have it. What nobody wrote is left out. */
  cards: {
    input: z.strictObject({ ids: z.array(articleId).min(1).max(longestTopic * 3) }),
    output: z.strictObject({ items: z.array(z.strictObject({ card: articleCard, out: z.boolean() })).max(longestTopic * 3) }),
  },
  /** Topics that a piece of the post's place may be put into; `full`: it takes no more. */
  topicChoices: { input: z.strictObject({}), output: z.strictObject({ items: z.array(z.strictObject({ id: topicId, title: z.string().max(20), full: z.boolean() })).max(60) }) },
  /** `act` is made by the client: sent twice, it is one piece. Published by the post's own place. */
  create: { input: z.strictObject({ act: ulid, kind: z.enum(manuscriptKinds), title: written(60).min(1) }), output: answer },
  /** Kept as it is, even with errors: nothing typed is lost. CONFLICT when somebody saved in between. */
  save: { input: z.strictObject({ id: articleId, rev: z.int().min(0), front, markdown: z.string().max(20_000) }), output: answer },
  /** The text as the phone will show it, with the addresses of its pictures and of the sound or film in `media`, or the line that does not work. Stores nothing. */
  preview: { input: z.strictObject({ id: articleId.optional(), markdown: z.string().max(20_000), media: z.array(filePath).max(2).default([]) }), output: z.strictObject({ blocks: z.array(block).max(200), error: lineError.nullable(), characters: z.int().min(0), minutes: z.int().min(0), files: z.record(filePath, z.string().max(600)).default({}) }) },
  /** `releaseAt` for `approve`: now when it is left out or past. `reviewer` signs with name and title. */
  act: {
    input: z.strictObject({
      id: articleId,
      /** Of the tap. */
      tap: ulid,
      act: z.enum(editingActs),
      note: written(300).default(''),
      releaseAt: moment.optional(),
      /** How the doctor signs: the title below the name. */
      title: written(60).default(''),
      /** Months until it is read again. */
      reviewIn: z.int().min(1).max(24).optional(),
    }),
    output: done,
  },
  comment: { input: z.strictObject({ id: articleId, tap: ulid, block: z.int().min(0).max(199), quote: z.string().max(60), text: reason(askedReasons.comment) }), output: answer },
  settleComment: { input: z.strictObject({ id: articleId, comment: ulid, done: z.boolean() }), output: answer },
  versions: {
    input: z.strictObject({ id: articleId }),
    output: z.strictObject({ items: z.array(z.strictObject({ version: z.int(), at: moment, by: z.string().max(60), title: z.string().max(60) })).max(200) }),
  },
  version: { input: z.strictObject({ id: articleId, version: z.int().min(1) }), output: z.strictObject({ version: z.int(), front, markdown: z.string().max(20_000) }) },
  /** A picture, resized and compressed by the client. `base64` at most 600 KB. Its words for who cannot see it are asked for before. */
  addImage: {
    input: z.strictObject({ id: articleId, tap: ulid, mime: z.enum(['image/jpeg', 'image/png', 'image/webp']), base64: z.base64().max(800_000), width: z.int().min(1).max(4096), height: z.int().min(1).max(4096) }),
    output: z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), path: filePath, url: z.string().max(600) })]),
  },
  /** Where a browser may put an audio or a video, which is too large for a call. `bytes` as the browser counts them. */
  beginMedia: {
    input: mediaFile.extend({ bytes: z.int().min(0) }),
    output: z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), path: filePath, upload: z.strictObject({ url: z.string().max(2000), headers: z.record(z.string(), z.string().max(4000)) }) })]),
  },
  /** Once it is there: it is looked into, and removed when it is something else than it should be. */
  endMedia: {
    input: mediaFile,
    output: z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), path: filePath, seconds: z.int().min(1), url: z.string().max(600) })]),
  },
  boxes: { input: z.strictObject({ limit: z.int().min(1).max(50).default(20), after: cursor.optional() }), output: z.strictObject({ items: z.array(localBox).max(50), next: cursor.optional() }) },
  setBox: { input: boxWords.extend({ articleId, placeId }), output: z.strictObject({ box: localBox }) },
  dropBox: { input: z.strictObject({ articleId, placeId }), output: z.strictObject({ articleId }) },
  reported: { input: z.strictObject({ limit: z.int().min(1).max(50).default(20), after: cursor.optional() }), output: z.strictObject({ items: z.array(reported).max(50), next: cursor.optional() }) },
  lookedAt: { input: z.strictObject({ id: ulid }), output: z.strictObject({ id: ulid }) },
  misses: { input: z.strictObject({ limit: z.int().min(1).max(50).default(20) }), output: z.strictObject({ items: z.array(z.strictObject({ words: z.string().max(20), times: z.int(), lastAt: moment })).max(50) }) },
  missSeenTo: { input: z.strictObject({ words: z.string().min(1).max(20) }), output: z.strictObject({ words: z.string() }) },
  synonyms: { input: z.strictObject({}), output: z.strictObject({ items: z.array(z.strictObject({ id: z.string().max(40), words: z.array(z.string().max(12)).max(12) })).max(1000) }) },
  /** No words: the group goes. */
  setSynonyms: { input: z.strictObject({ id: z.string().max(40), words: z.array(written(12).min(1)).max(12).refine((words) => words.length !== 1) }), output: z.strictObject({ id: z.string() }) },
} as const

/** What the screens may ask of the inbox, and what they get. Contracts only grow: old clients live for days. */
import * as z from 'zod'
import { inboxFilters, messageKinds, templates, topics } from '../inbox/kinds'

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
/** A moment as ISO 8601 in UTC. */
const moment = z.iso.datetime()

/** `<fact>:<person>`: the fact it tells, which is why it comes once. */
const messageId = z.string().min(3).max(80)
/** A page of this app. */
export const link = z.string().max(200).regex(/^\/(pages|features)\/[\w/-]+(\?[\w=&%.:-]*)?$/)
const phone = z.string().regex(/^[\d-]{3,18}$/)

/** What waits for the person: the button, and a second way beside it (another page, or somebody to call). */
export const messageAction = z.strictObject({
  label: z.string().min(1).max(8),
  link,
  /** After this moment it can no longer be done. */
  until: moment.nullable(),
  second: z.union([z.strictObject({ label: z.string().min(1).max(8), link }), z.strictObject({ label: z.string().min(1).max(8), phone })]).nullable(),
})
export type MessageAction = z.infer<typeof messageAction>

export const inboxMessage = z.strictObject({
  id: messageId,
  kind: z.enum(messageKinds),
  title: z.string().min(1).max(30),
  text: z.string().min(1).max(120),
  at: moment,
  unread: z.boolean(),
  link: link.nullable(),
  /** Null when nothing waits, or no longer. */
  action: messageAction.nullable(),
})
export type InboxMessage = z.infer<typeof inboxMessage>

const topicChoice = z.strictObject(Object.fromEntries(topics.map((topic) => [topic, z.boolean()])) as Record<(typeof topics)[number], z.ZodBoolean>) // one key per topic
const settings = z.strictObject({
  topics: topicChoice,
  /** 夜里不打扰. */
  quiet: z.boolean(),
  /** For requestSubscribeMessage. A template that the deployment has no id for is not there. */
  templates: z.array(z.strictObject({ name: z.enum(templates), id: z.string().min(1).max(80), left: z.int().min(0) })).max(templates.length),
  /** China's calendar date of the last prompt, `YYYY-MM-DD`. */
  askedOn: z.string().max(10).nullable(),
})
export type InboxSettings = z.infer<typeof settings>

const done = z.strictObject({ changed: z.int().min(0) })

export const inboxContract = {
  /** Newest first; `next` goes back in as `after`. */
  list: {
    input: z.strictObject({ filter: z.enum(inboxFilters).default('all'), limit: z.int().min(1).max(20).default(20), after: z.string().max(400).optional() }),
    output: z.strictObject({ items: z.array(inboxMessage).max(20), next: z.string().optional() }),
  },
  /** For the home page and 我的: how many, and the newest of what waits to be done. Counts end at 99. */
  summary: {
    input: z.strictObject({}),
    output: z.strictObject({ unread: z.int().min(0).max(99), toDo: z.int().min(0).max(99), first: z.string().max(30).nullable() }),
  },
  read: { input: z.strictObject({ ids: z.array(messageId).min(1).max(20) }), output: done },
  readAll: { input: z.strictObject({}), output: done },
  /** 办好了: nothing waits here any more. */
  done: { input: z.strictObject({ id: messageId }), output: done },
  settings: { input: z.strictObject({}), output: settings },
  changeSettings: { input: z.strictObject({ topics: topicChoice.partial().optional(), quiet: z.boolean().optional() }), output: settings },
  /** What the person answered to WeChat's prompt. `id` is made by the client, so that one prompt counts once. */
  recordPrompt: {
    input: z.strictObject({ id: ulid, accepted: z.array(z.enum(templates)).max(templates.length) }),
    output: settings,
  },
} as const

/** Messages, what each person chose about them, and the calls that stand in for them. */
import * as z from 'zod'
import { inboxMessage, messageAction } from '@/domain/account/contract/inbox'
import { messageKinds } from '@/domain/account/inbox/kinds'
import { personId } from '@/domain/account/person-id'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../db/define-collection'
import { under } from '../db/under'

/** `checking`: nobody has looked yet whether it may hurt who receives it, so it is not shown. `withheld`: it will not be. */
const states = ['checking', 'shown', 'withheld'] as const
/** What still waits for the person; both gone, the message is history. */
const waits = ['reading', 'action'] as const
/** What the timer does with it next, at `nextAt`. */
const nextSteps = ['deliver', 'call', 'none'] as const
/** `claimed`: the send was begun, and its answer is not known; it is never tried again. */
const pushes = ['none', 'claimed', 'sent', 'refused'] as const

export const messages = defineCollection({
  name: 'messages',
  about: 'The inbox: one row for one fact told to one person, whatever was retried. Kept half a year.',
  schema: z.object({
    /** `<fact>:<person>` */
    _id: z.string().max(80),
    to: personId,
    kind: z.enum(messageKinds),
    title: inboxMessage.shape.title,
    text: inboxMessage.shape.text,
    link: inboxMessage.shape.link,
    action: messageAction.extend({ until: z.date().nullable() }).nullable(),
    at: z.date(),
    state: z.enum(states),
    waits: z.array(z.enum(waits)).max(2),
    next: z.enum(nextSteps),
    nextAt: z.date(),
    push: z.enum(pushes).default('none'),
  }),
  indexes: [
    { name: 'inbox', keys: [['to', 1], ['state', 1], ['at', -1], ['_id', -1]] },
    { name: 'by-kind', keys: [['to', 1], ['state', 1], ['kind', 1], ['at', -1], ['_id', -1]] },
    { name: 'waiting', keys: [['to', 1], ['state', 1], ['waits', 1], ['at', -1], ['_id', -1]] },
    { name: 'next', keys: [['next', 1], ['nextAt', 1], ['_id', 1]] },
    { name: 'age', keys: [['at', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'to', title: '消息', onErase: 'remove', hidden: ['next', 'nextAt'] },
  retention: { days: 180, from: 'at' },
})

const left = z.int().min(0).default(0)

export const notifySettings = defineCollection({
  name: 'notifySettings',
  about: 'What a person wants to be told, when, and how many WeChat messages they have accepted and not yet had: WeChat tells nobody the number. No row: nothing chosen yet.',
  schema: z.object({
    /** The person. */
    _id: personId,
    topics: z.object({ health: z.boolean(), booking: z.boolean(), notice: z.boolean(), article: z.boolean() }),
    /** 夜里不打扰. */
    quiet: z.boolean(),
    left: z.object({ todo: left, reminder: left, progress: left }),
    /** China's calendar date of the last prompt. */
    askedOn: z.string().nullable(),
    /** Ids of the last prompts that were counted. */
    prompts: z.array(z.string()).default([]),
  }),
  indexes: [],
  orgPaths: [],
  personal: { key: '_id', title: '消息设置', onErase: 'remove', hidden: ['prompts'] },
})

export const calls = defineCollection({
  name: 'calls',
  about: 'Call list of staff: an elderly person has not seen what waits for them, somebody asked for help, or a colleague left work behind. One row for one fact.',
  schema: z.object({
    /** That of the message. */
    _id: z.string().max(80),
    personId,
    /** Why: a message that nobody read, a person who asked for help, or a colleague who left and whose work came here. */
    kind: z.enum(['message', 'help', 'handOver']).default('message'),
    /** How to call them. */
    who: z.string().max(20),
    /** Living place. */
    placeName: z.string().max(60),
    orgPath,
    /** Post that is to call. */
    assignee: z.string().max(40),
    /** At `dueAt` it goes up by itself when it was not made: to this post where there is one, else to the level above. */
    raises: z.boolean().default(false),
    raiseTo: z.object({ postId: z.string().max(40), personId, name: z.string().max(20).default(''), roleText: z.string().max(80).default('') }).nullable().default(null),
    /** When it goes up again; null before it was ever missed: then at `dueAt`. */
    raiseAt: z.date().nullable().default(null),
    /** The highest place whose desk shows it as well, since it was missed; and the place of the post that missed it. */
    raisedTo: orgPath.nullable().default(null),
    raisedFrom: orgPath.nullable().default(null),
    /** The places above `raisedFrom`: those below `raisedTo` see what came through them. */
    under,
    /** Of a call for help: what the place is called that it goes up to next, or went to. Null where it goes to somebody first, or nowhere. */
    above: z.string().max(60).nullable().default(null),
    /** What waits, in a line. */
    what: z.string().max(60),
    note: z.string().max(200).nullable(),
    /** Of the asking for help, made by the client: the same tap is known again when the call is done. */
    ask: z.string().max(26).optional(),
    /** A special family: the person's file opens with a reason only. */
    restricted: z.boolean(),
    at: z.date(),
    dueAt: z.date(),
    state: z.enum(['open', 'done']),
    timeline: z.array(z.object({ /** Of the try, made by the client. */ act: z.string().max(26), at: z.date(), by: z.string().max(40), result: z.enum(['reached', 'visited', 'noAnswer']), note: z.string().max(200).default('') })).max(50).default([]),
  }),
  indexes: [
    { name: 'assignee', keys: [['assignee', 1], ['state', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'place', keys: [['state', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'path', keys: [['orgPath', 1]] },
    { name: 'raises', keys: [['raises', 1], ['raiseAt', 1], ['dueAt', 1]] },
    { name: 'raiseTo', keys: [['raiseTo.postId', 1], ['raises', 1]] },
    { name: 'cameUp', keys: [['raisedTo', 1], ['state', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameThrough', keys: [['under', 1], ['raisedTo', 1], ['state', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'raisedFrom', keys: [['raisedFrom', 1]] },
    { name: 'person', keys: [['personId', 1], ['at', -1]] },
  ],
  orgPaths: ['orgPath', 'raisedTo', 'raisedFrom'],
  under: 'raisedFrom',
  personal: { key: 'personId', title: '联系人给您打的电话', onErase: 'remove', hidden: ['assignee', 'raiseTo', 'raises', 'raiseAt', 'raisedTo', 'raisedFrom', 'under', 'above', 'ask'] },
})

/** Of a new call that goes to the level above when it is not made in time, and to nobody before. */
export const notRaised = { raises: true, raiseTo: null, raiseAt: null, raisedTo: null, raisedFrom: null, above: null } as const

/** 协查 between the place where somebody lives and the one where they are registered. The answering side never learns the person's id. Contracts only grow. */
import * as z from 'zod'
import { askedReasons } from '../../asked-reasons'
import { reason } from '../../reason'
import { personId } from '../../account/person-id'
import { ulid } from '../../learn/contract'
import { assistActs, assistKinds, assistStates } from '../assist'

const moment = z.iso.datetime()
const kind = z.enum(assistKinds)
const sides = z.enum(['asking', 'answering'])

const colleague = z.strictObject({ name: z.string().max(20), placeName: z.string().max(60), roleName: z.string().max(30), phone: z.string().max(20).nullable() })

const assistRow = z.strictObject({
  id: ulid,
  kind,
  state: z.enum(assistStates),
  /** Masked; the surname alone of a special family. */
  who: z.string().max(20),
  restricted: z.boolean(),
  askingPlace: z.string().max(60),
  answeringPlace: z.string().max(60),
  at: moment,
  /** Of the step that is due; null when nothing is. */
  dueAt: moment.nullable(),
})
export type AssistRow = z.infer<typeof assistRow>

const assistCase = assistRow.extend({
  /** What an older client wrote is read as it is. */
  question: z.string().max(200),
  reason: z.string().max(60),
  asker: colleague,
  /** Who took it; null before. */
  taker: colleague.nullable(),
  answer: z.string().max(200).nullable(),
  /** Oldest first. */
  steps: z.array(z.strictObject({ at: moment, state: z.enum(assistStates), by: z.string().max(60) })).max(10),
  can: z.array(z.enum(assistActs)).max(4),
  /** Whose file it is: for the asking side only. */
  personId: personId.nullable(),
})
export type AssistCase = z.infer<typeof assistCase>

const refusal = z.strictObject({ ok: z.literal(false), why: z.enum(['noRegisteredPlace', 'samePlace', 'nobodyThere']), sentence: z.string().max(120) })
const changed = z.strictObject({ id: ulid, state: z.enum(assistStates) })
const step = { id: ulid, /** Made by the client: the same tap sent again is one step. */ act: ulid }

export const assistContract = {
  /** Before asking: whom, about whom, and by when each kind is answered. */
  form: {
    input: z.strictObject({ personId }),
    output: z.discriminatedUnion('ok', [
      refusal,
      z.strictObject({
        ok: z.literal(true),
        who: z.string().max(20),
        registeredWhere: z.string().max(120),
        /** Place whose staff get it: the registered one, or the nearest above it with staff. */
        answeringPlace: z.string().max(60),
        workingDays: z.array(z.strictObject({ kind, days: z.int() })).max(assistKinds.length),
      }),
    ]),
  },
  /** About somebody who lives in my subtree. The look is logged and the person is told what is asked of whom, and why. */
  ask: {
    input: z.strictObject({ id: ulid, personId, kind, question: reason(askedReasons.assistQuestion), reason: reason(askedReasons.assist) }),
    output: z.discriminatedUnion('ok', [refusal, z.strictObject({ ok: z.literal(true), id: ulid, dueAt: moment, answeringPlace: z.string().max(60) })]),
  },
  /** Open: all of my subtree, by place. Done: those of my own place, newest first. */
  list: {
    input: z.strictObject({ side: sides, done: z.boolean().default(false), limit: z.int().min(1).max(50).default(20), after: z.string().max(400).optional() }),
    output: z.strictObject({ items: z.array(assistRow).max(50), next: z.string().optional() }),
  },
  one: { input: z.strictObject({ id: ulid }), output: assistCase },
  take: { input: z.strictObject(step), output: changed },
  /** The person reads the words of both. */
  answer: { input: z.strictObject({ ...step, words: reason(askedReasons.assistAnswer) }), output: changed },
  sendBack: { input: z.strictObject({ ...step, words: reason(askedReasons.assistSendBack) }), output: changed },
  /** The person was told. */
  close: { input: z.strictObject(step), output: changed },
} as const

/** What I agreed to. Refusing never blocks reading. Contracts only grow. */
import * as z from 'zod'
import { consentKinds } from '../consent-kinds'
import { childId } from './family'
import { consentVersion, moment } from './shapes'

const kind = z.enum(consentKinds)
const fact = z.strictObject({ title: z.string().max(20), text: z.string().max(200) })

const consentText = z.strictObject({
  kind,
  version: consentVersion,
  /** As people read it: `2026年11月版`. */
  versionWords: z.string().max(20),
  title: z.string().max(60),
  /** The six facts of the sheet: what, what for, who sees, how long, how to withdraw, what if not. */
  facts: z.array(fact).length(6),
  /** The full text, in sections: who handles it, contact, rights, complaints, and so on. */
  full: z.array(z.strictObject({ title: z.string().max(40), text: z.string().max(600) })).min(1).max(12),
  agreeWords: z.string().max(20),
  refuseWords: z.string().max(20),
  /** What withdrawing does, said before it is done. */
  withdrawMeans: z.string().max(200),
})
export type ConsentText = z.infer<typeof consentText>

const states = z.enum(['given', 'refused', 'withdrawn'])
const consent = z.strictObject({
  kind,
  /** The child, for `under14`. */
  subject: childId.nullable(),
  subjectName: z.string().max(20).nullable(),
  state: states,
  version: consentVersion,
  /** There is a newer text than the one agreed to: it is asked before more is stored. */
  newer: z.boolean(),
  at: moment,
  title: z.string().max(60),
  withdrawMeans: z.string().max(200),
  /** Withdrawn or refused, it can be given again by itself, without anything else to fill in. */
  canGive: z.boolean(),
})
export type Consent = z.infer<typeof consent>

const target = { kind, subject: childId.optional() }

export const consentContract = {
  mine: {
    input: z.strictObject({}),
    output: z.strictObject({
      items: z.array(consent).max(60),
      /** Newest first. */
      history: z.array(z.strictObject({ kind, subject: childId.nullable(), state: states, version: consentVersion, at: moment })).max(200),
    }),
  },
  /** Anyone may read a text. `name` is how the child is called, for `under14`. */
  text: { input: z.strictObject({ kind, name: z.string().trim().max(20).optional() }), output: z.strictObject({ text: consentText }) },
  /** CONFLICT when `version` is no longer the newest: the person must see what they agree to. */
  give: { input: z.strictObject({ ...target, version: consentVersion }), output: z.strictObject({ done: z.literal(true) }) },
  refuse: { input: z.strictObject({ ...target, version: consentVersion }), output: z.strictObject({ done: z.literal(true) }) },
  /** Does what the text said; `means` says it once more. */
  withdraw: { input: z.strictObject(target), output: z.strictObject({ means: z.string().max(200) }) },
} as const

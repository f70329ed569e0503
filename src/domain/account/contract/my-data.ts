/** 我的资料归我管: all of it, who saw it, deleting the account. Contracts only grow. */
import * as z from 'zod'
import { cursor, moment } from './shapes'

const row = z.strictObject({ label: z.string().max(60), value: z.string().max(4000) })
const section = z.strictObject({
  title: z.string().max(40),
  entries: z.array(z.array(row).max(200)).max(1000),
  /** There is more than one answer may carry. */
  more: z.boolean(),
})

const access = z.strictObject({
  at: moment,
  /** `李小红`. */
  who: z.string().max(40),
  /** `望月湖社区 专干`. */
  post: z.string().max(80),
  what: z.array(z.string().max(40)).max(20),
  reason: z.string().max(200),
})
export type DataAccess = z.infer<typeof access>

const deletion = z.strictObject({ askedAt: moment, eraseAt: moment })

export const myDataContract = {
  /** Everything about me: `json` to keep as a file, `sections` to read. */
  download: {
    input: z.strictObject({}),
    output: z.strictObject({ fileName: z.string().max(60), json: z.string().max(3_000_000), sections: z.array(section).max(60) }),
  },
  accesses: {
    input: z.strictObject({ limit: z.int().min(1).max(20).default(20), after: cursor.optional() }),
    output: z.strictObject({ items: z.array(access), next: cursor.optional(), thisMonth: z.int().min(0).max(1000) }),
  },
  /** What deleting would do: `kept` names what the law keeps, sealed. */
  whatDeletingDoes: {
    input: z.strictObject({}),
    output: z.strictObject({
      removed: z.array(z.string().max(40)).max(60),
      kept: z.array(z.strictObject({ title: z.string().max(40), why: z.string().max(200) })).max(60),
      /** Days in which it can be taken back. */
      days: z.int(),
      /** Set when it cannot begin now, and what to do first. */
      first: z.enum(['lastGuardian', 'post']).nullable(),
    }),
  },
  askDeletion: {
    input: z.strictObject({}),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), deletion }),
      z.strictObject({ ok: z.literal(false), first: z.enum(['lastGuardian', 'post']) }),
    ]),
  },
  cancelDeletion: { input: z.strictObject({}), output: z.strictObject({ cancelled: z.literal(true) }) },
} as const

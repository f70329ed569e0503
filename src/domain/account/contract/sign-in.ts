/** Signing a computer in by scanning a code with the phone, and the list of computers that are signed in. Contracts only grow. */
import * as z from 'zod'
import { ulid } from '../../learn/contract'
import { personId } from '../person-id'
import { cursor, moment } from './shapes'

/** Text of the code: `xrk-signin:<id>.<proof>`. Whatever else is scanned is no code of ours. */
const code = z.string().regex(/^xrk-signin:[0-9A-HJKMNP-TV-Z]{26}\.[\w-]{22}$/)
/** Known to the browser that asked and to nobody else, not even to who sees the code. */
const pollSecret = z.string().regex(/^[\w-]{43}$/)

const session = z.strictObject({
  id: ulid,
  /** `Windows 电脑上的 Chrome`. */
  browser: z.string().max(60),
  createdAt: moment,
  expiresAt: moment,
  /** The one that this call came with. */
  current: z.boolean(),
})

export const signInContract = {
  /** On the computer. Sent again, it makes another code; one that nobody scans ends by itself. */
  start: {
    input: z.strictObject({ userAgent: z.string().max(500) }),
    output: z.strictObject({ id: ulid, pollSecret, code, expiresAt: moment }),
  },
  /** On the computer, every two seconds while the code is shown. */
  poll: {
    input: z.strictObject({ id: ulid, pollSecret }),
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('waiting') }),
      /** Somebody has scanned it and is looking at the question; null when they have not said how to be called. */
      z.strictObject({ state: z.literal('scanned'), name: z.string().max(20).nullable() }),
      z.strictObject({ state: z.literal('refused') }),
      z.strictObject({ state: z.literal('expired') }),
      z.strictObject({ state: z.literal('signedIn'), session: z.string().max(300), personId, expiresAt: moment }),
    ]),
  },
  /** On the phone, after scanning: what asks to be signed in. The code is this person's from then on. */
  look: {
    input: z.strictObject({ code }),
    output: z.strictObject({ id: ulid, browser: z.string().max(60), expiresAt: moment }),
  },
  /** On the phone: yes, for eight hours. */
  confirm: { input: z.strictObject({ code }), output: z.strictObject({ browser: z.string().max(60), until: moment }) },
  /** On the phone: no, that is not my computer. */
  refuse: { input: z.strictObject({ code }), output: z.strictObject({ refused: z.literal(true) }) },
  /** My signed-in computers, newest first. */
  sessions: {
    input: z.strictObject({ after: cursor.optional() }),
    output: z.strictObject({ items: z.array(session).max(20), next: cursor.optional() }),
  },
  revoke: { input: z.strictObject({ id: ulid }), output: z.strictObject({ revoked: z.literal(true) }) },
  /** Every one, this computer included. */
  revokeAll: { input: z.strictObject({}), output: z.strictObject({ revoked: z.int().min(0) }) },
  /** Ends the session that the call came with; nothing to do in WeChat. */
  signOut: { input: z.strictObject({}), output: z.strictObject({ signedOut: z.literal(true) }) },
} as const

/** What screens may ask about posts: whose they are, who invites, who takes over. Contracts only grow. */
import * as z from 'zod'
import { askedReasons } from '../../asked-reasons'
import { typedName } from '../../person-name'
import { reason } from '../../reason'
import { placeId } from '../org-path'
import { staffRoles } from '../roles'

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const date = z.iso.date()
const moment = z.iso.datetime()
const cursor = z.string().max(400)
const nothing = z.strictObject({})
const role = z.enum(staffRoles)
const personName = z.string().trim().min(1).max(20)

/** Where a post or an invitation is, and until when. */
const post = {
  role,
  /** 村（社区）计生专干 */
  roleName: z.string().max(20),
  placeId,
  placeName: z.string().max(60),
  /** The places above, from the city down: 长沙市 · 长沙县. Empty at the top. */
  placeAbove: z.string().max(120),
  from: date,
  /** Last day; null for a post without an end. */
  until: date.nullable(),
} as const

const myPost = z.strictObject({
  id: ulid,
  ...post,
  state: z.enum(['active', 'suspended', 'left']),
  /** False when it is suspended, left, not begun or over: `whyNot` then says so. */
  usable: z.boolean(),
  whyNot: z.string().max(60).nullable(),
  /** The one that works now. */
  active: z.boolean(),
})
export type MyPost = z.infer<typeof myPost>

const colleague = z.strictObject({
  id: ulid,
  ...post,
  name: personName,
  state: z.enum(['active', 'suspended', 'left']),
  phone: z.string().max(20).nullable(),
  mine: z.boolean(),
  /** What the caller may do with this post. */
  maySuspend: z.boolean(),
  mayResume: z.boolean(),
  mayHandOver: z.boolean(),
})
export type Colleague = z.infer<typeof colleague>

const invitation = z.strictObject({
  id: ulid,
  ...post,
  name: personName,
  phoneLast4: z.string().regex(/^\d{4}$/),
  byName: z.string().max(20),
  at: moment,
  expiresAt: moment,
})
export type InvitationRow = z.infer<typeof invitation>

/** Why a code does not lead to a post. `sentence` is what the person reads. */
const refused = z.strictObject({
  ok: z.literal(false),
  why: z.enum(['unknown', 'expired', 'used', 'revoked', 'wrongPhone', 'tooMany', 'phoneUnread']),
  sentence: z.string().max(120),
})
/** Letters and digits that cannot be taken for one another; typed in any case, with or without blanks. */
const code = z.string().trim().min(8).max(12)

const workCounts = z.strictObject({ families: z.int(), calls: z.int(), assists: z.int(), memberships: z.int(), volunteers: z.int(), mandates: z.int(), invitations: z.int() })

const handOver = z.strictObject({
  /** That of the post that was left. */
  id: ulid,
  fromName: personName,
  fromRoleName: z.string().max(20),
  toName: personName,
  toRoleName: z.string().max(20),
  placeName: z.string().max(60),
  state: z.enum(['running', 'done']),
  startedAt: moment,
  doneAt: moment.nullable(),
  /** What goes over; null until it is counted. */
  counts: workCounts.nullable(),
})
export type HandOverRow = z.infer<typeof handOver>

const successors = z.strictObject({
  items: z.array(z.strictObject({ id: ulid, name: personName, ...post })).max(50),
  counts: workCounts,
})

export const staffContract = {
  myPosts: { input: nothing, output: z.strictObject({ items: z.array(myPost).max(50) }) },
  switchPost: { input: z.strictObject({ postId: ulid }), output: z.strictObject({ postId: ulid }) },

  /** For which roles, at which place of my subtree, I may invite: what the form offers. */
  invitable: {
    input: z.strictObject({ placeId }),
    output: z.strictObject({
      placeName: z.string().max(60),
      roles: z.array(z.strictObject({ role, roleName: z.string().max(20), does: z.string().max(60), termMonths: z.int().nullable() })).max(20),
    }),
  },
  /** `id` is made by the client. The code is answered here and nowhere else: only its keyed hash is stored. */
  invite: {
    input: z.strictObject({
      id: ulid,
      role,
      placeId,
      name: typedName(),
      phone: z.string().regex(/^1[3-9]\d{9}$/),
      from: date,
      until: date.nullable(),
    }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), id: ulid, code: z.string().length(8), expiresAt: moment }),
      z.strictObject({ ok: z.literal(false), why: z.enum(['mayNotInvite', 'notAtThisKind', 'placeClosed', 'badTerm']), sentence: z.string().max(120) }),
    ]),
  },
  /** Open invitations of my subtree, in the order of places. */
  invitations: {
    input: z.strictObject({ limit: z.int().min(1).max(50).default(20), after: cursor.optional() }),
    output: z.strictObject({ items: z.array(invitation), next: cursor.optional() }),
  },
  revokeInvitation: { input: z.strictObject({ id: ulid }), output: z.strictObject({ id: ulid }) },

  /** The invitee looks before accepting. The code alone proves nothing yet: the name is masked, and no digit of the phone is said. */
  invitation: {
    input: z.strictObject({ code }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), ...post, name: personName, does: z.string().max(60), byRoleName: z.string().max(20), expiresAt: moment }),
      refused,
    ]),
  },
  /** `phoneCode` is what WeChat's getPhoneNumber gave; the number must be the one that was invited. */
  acceptInvitation: {
    input: z.strictObject({ code, phoneCode: z.string().min(1).max(200) }),
    output: z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), postId: ulid }), refused]),
  },

  /** Staff of my subtree, in the order of places; those who work unless `state` says otherwise. `id`: that one alone, whatever its state. */
  postsHere: {
    input: z.strictObject({ id: ulid.optional(), state: z.enum(['active', 'suspended', 'left']).default('active'), limit: z.int().min(1).max(50).default(20), after: cursor.optional() }),
    output: z.strictObject({ items: z.array(colleague), next: cursor.optional() }),
  },
  /** `act` is made by the client: sent again, however late, it is the same tap. Older clients have none. */
  suspend: { input: z.strictObject({ postId: ulid, reason: reason(askedReasons.suspendPost), act: ulid.optional() }), output: z.strictObject({ postId: ulid }) },
  resume: { input: z.strictObject({ postId: ulid, act: ulid.optional() }), output: z.strictObject({ postId: ulid }) },

  /** Who may take over the work of this post of mine, and how much it is. */
  successors: { input: z.strictObject({ postId: ulid }), output: successors },
  /** The same of a colleague's post, for the officer who hands it over. */
  successorsOf: { input: z.strictObject({ postId: ulid }), output: successors },
  /** I leave a post of mine. A post is handed over once: the same tap sent again goes on with it. CONFLICT when it went to somebody else already. */
  leave: { input: z.strictObject({ postId: ulid, toPostId: ulid }), output: handOver },
  /** An officer hands over the post of a colleague who has gone. */
  handOver: { input: z.strictObject({ fromPostId: ulid, toPostId: ulid }), output: handOver },
  /** Hand-overs of my subtree, in the order of places. */
  handOvers: {
    input: z.strictObject({ limit: z.int().min(1).max(50).default(20), after: cursor.optional() }),
    output: z.strictObject({ items: z.array(handOver), next: cursor.optional() }),
  },
} as const

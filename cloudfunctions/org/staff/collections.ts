/** Collections of posts: who is invited to one, and where its work goes when somebody leaves. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath, placeId } from '@/domain/org/org-path'
import { staffRoles } from '@/domain/org/roles'
import { defineCollection } from '../../kernel/db/define-collection'

const name = z.string().min(1).max(20)
/** Hand-overs of before counted fewer kinds. */
const counted = z.int().default(0)
const postRef = z.object({ postId: ulid, personId, name, role: z.enum(staffRoles) })

export const invitations = defineCollection({
  name: 'invitations',
  about: 'Posts that were offered by a one-time code. Of the code and of the phone only keyed hashes are kept. The post that comes of it has the same id, so there is never more than one.',
  schema: z.object({
    /** ULID made by the inviter's client. */
    _id: ulid,
    codeHash: z.string().max(40),
    role: z.enum(staffRoles),
    /** Of who is invited. */
    name,
    phoneBlind: z.string().max(40),
    phoneLast4: z.string().length(4),
    placeId,
    placeName: z.string().min(1).max(60),
    orgPath,
    from: z.date(),
    until: z.date().nullable(),
    by: postRef,
    state: z.enum(['open', 'accepted', 'revoked']),
    at: z.date(),
    expiresAt: z.date(),
    acceptedBy: personId.nullable().default(null),
    /** The number that WeChat vouched for: it becomes the post's work phone. */
    acceptedPhone: z.string().max(20).nullable().default(null),
    settledAt: z.date().nullable().default(null),
  }),
  indexes: [
    { name: 'code', keys: [['codeHash', 1]], unique: true },
    { name: 'path', keys: [['orgPath', 1]] },
    { name: 'open', keys: [['state', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'by', keys: [['by.postId', 1], ['state', 1], ['expiresAt', 1]] },
    { name: 'acceptedBy', keys: [['acceptedBy', 1]] },
    { name: 'expiry', keys: [['expiresAt', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: { key: 'acceptedBy', title: '我接受的岗位邀请', onErase: 'keep', why: '说明岗位是谁给的，按规定要留存。', hidden: ['codeHash', 'phoneBlind', 'by'] },
  retention: { days: 730, from: 'expiresAt' },
})

export const codeTries = defineCollection({
  name: 'codeTries',
  about: 'How many invitation codes a person has typed on one day: guessing stops after a few.',
  schema: z.object({
    /** `<person>:<YYYY-MM-DD>` */
    _id: z.string().max(60),
    personId,
    count: z.int().min(0),
    at: z.date(),
  }),
  indexes: [
    { name: 'age', keys: [['at', 1]] },
    { name: 'person', keys: [['personId', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'personId', title: '输入邀请码的次数', onErase: 'remove' },
  retention: { days: 3, from: 'at' },
})

export const handOvers = defineCollection({
  name: 'handOvers',
  about: 'Leaving a post: whose open work went to whom. It runs in batches until nothing is left; repeating a batch changes nothing.',
  schema: z.object({
    /** Id of the post that is left: it is handed over once. */
    _id: ulid,
    orgPath,
    placeName: z.string().min(1).max(60),
    from: postRef,
    to: postRef.extend({ phone: z.string().max(20).nullable(), placeName: z.string().min(1).max(60), orgPath }),
    /** Who asked for it: the leaving person, or an officer. */
    by: personId,
    state: z.enum(['running', 'done']),
    /** Counted once, after the post is closed and before anything goes over. */
    counts: z.object({ families: z.int(), calls: z.int(), assists: counted, memberships: counted, volunteers: counted, mandates: counted, invitations: z.int() }).nullable().default(null),
    startedAt: z.date(),
    doneAt: z.date().nullable().default(null),
  }),
  indexes: [
    { name: 'path', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'running', keys: [['state', 1], ['startedAt', 1]] },
    { name: 'done', keys: [['doneAt', 1]] },
    { name: 'from', keys: [['from.personId', 1]] },
    { name: 'toPath', keys: [['to.orgPath', 1]] },
  ],
  orgPaths: ['orgPath', 'to.orgPath'],
  personal: { key: 'from.personId', title: '我离岗时的交接', onErase: 'keep', why: '说明您手上的事交给了谁，按规定要留存。', hidden: ['to', 'by'] },
})

/** 转介与回执: whom a counsellor sent on, to which place, and what came of it. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { consentVersion } from '@/domain/account/contract/shapes'
import { askedReasons } from '@/domain/asked-reasons'
import { referralStates } from '@/domain/book/referral/referral'
import { sessionId } from '@/domain/book/session/session-card'
import { request } from '@/domain/book/session/session-event'
import { venueId } from '@/domain/book/venues/venue-shape'
import { keyTasks } from '@/domain/key-task'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'
import { attendee } from '../collections'

export const referrals = defineCollection({
  name: 'referrals',
  about: 'Somebody sent on by a counsellor to a place that helps: what is passed on, that they agreed, that the place heard, and its receipt. What was written of them goes when they decline or take it back. Kept three years.',
  schema: z.object({
    /** ULID made by the counsellor's client. */
    _id: ulid,
    /** Whose account answers: who came, or who asked for a child. */
    subject: personId,
    attendee,
    sessionId,
    request,
    /** How they are called, and what for: all that is passed on. Empty once nothing is. */
    name: z.string().max(20),
    why: z.string().max(askedReasons.referral.most),
    from: z.object({ postId: z.string().max(40), personId, name: z.string().max(20), placeName: z.string().max(60), phone: z.string().max(20).nullable() }),
    venueId,
    venueName: z.string().max(40),
    address: z.string().max(100),
    phone: z.string().max(30).nullable(),
    bring: z.array(z.string().max(40)).max(10),
    /** Of the receiving place. */
    orgPath,
    keyTask: z.enum(keyTasks),
    state: z.enum(referralStates),
    /** The place sees it. */
    passedOn: z.boolean(),
    /** Something is still to come. */
    open: z.boolean(),
    at: z.date(),
    /** Of the consent text they agreed to. */
    version: consentVersion.nullable(),
    agreedAt: z.date().nullable(),
    receipt: z.object({ words: z.string().max(askedReasons.receipt.most), at: z.date() }).nullable(),
    /** Place whose contact has it: the nearest with one; null while it is nobody's turn, or nobody is there. */
    waitsAt: orgPath.nullable(),
    dueAt: z.date().nullable(),
    raiseAt: z.date().nullable(),
    raisedTo: orgPath.nullable(),
    under,
    /** `act` is the client's id of the tap. */
    timeline: z.array(z.object({ act: z.string().max(40), at: z.date(), state: z.enum(referralStates), byName: z.string().max(60) })).max(10),
  }),
  indexes: [
    { name: 'booking', keys: [['sessionId', 1], ['request', 1]] },
    { name: 'subject', keys: [['subject', 1], ['open', 1]] },
    { name: 'attendee', keys: [['attendee', 1]] },
    { name: 'incoming', keys: [['orgPath', 1], ['passedOn', 1], ['open', 1], ['_id', 1]] },
    { name: 'waits', keys: [['waitsAt', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'raisedTo', keys: [['raisedTo', 1]] },
    { name: 'under', keys: [['under', 1]] },
    { name: 'raise', keys: [['raiseAt', 1]] },
    { name: 'answer', keys: [['state', 1], ['dueAt', 1]] },
    { name: 'age', keys: [['at', 1]] },
  ],
  orgPaths: ['orgPath', 'waitsAt', 'raisedTo'],
  under: 'waitsAt',
  personal: { key: 'subject', title: '帮我转介的事', onErase: 'remove', hidden: ['attendee', 'sessionId', 'request', 'from', 'venueId', 'orgPath', 'passedOn', 'open', 'waitsAt', 'raiseAt', 'raisedTo', 'under'] },
  retention: { days: 1095, from: 'at' },
})
export type Referral = z.output<typeof referrals.schema>

/** Collections of the account domain: who people are, and what they agreed to. */
import * as z from 'zod'
import { consentRecord } from '@/domain/account/consent-record'
import { contactPerson, stageList, wishes } from '@/domain/account/contract/profile'
import { date, namedPlace } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../kernel/db/define-collection'

/** Encrypted under the person's id; `masked` is what may be shown. */
const sealed = z.object({ sealed: z.string().max(400), masked: z.string().max(40) })
const specialFamily = z.object({ kind: z.enum(['bereaved', 'disabled']), since: date })
const contacts = z.array(contactPerson.extend({ postId: z.string().max(40) })).max(6)

const corrections = ['name', 'place', 'registeredPlace', 'phone', 'identity'] as const

export const people = defineCollection({
  name: 'people',
  about: 'Everybody who signed in or whom staff entered. Only what serves the person; numbers and real names encrypted.',
  schema: z.object({
    _id: personId,
    /** Null for somebody whom staff entered. */
    openid: z.string().min(1).nullable(),
    /** Counts the changes: a change is written only over the state that it was decided on. */
    rev: z.int().min(0).default(0),
    name: z.string().min(1).max(20),
    /** Of the place where the person lives; nobody's subtree holds who has none. */
    orgPath: orgPath.nullable(),
    registeredPath: orgPath.nullable(),
    /** Those places as they were called when chosen. */
    place: namedPlace.nullable(),
    registeredPlace: namedPlace.nullable(),
    stages: stageList,
    large: z.boolean(),
    /** `verified`: WeChat vouches for the number. */
    phone: z.object({ sealed: z.string().max(400), last4: z.string().max(4), verified: z.boolean() }).nullable(),
    realName: sealed.nullable(),
    idNumber: sealed.nullable(),
    birthOn: date.nullable(),
    specialFamily: specialFamily.nullable(),
    /** What it and the contacts were when the person withdrew the consent: back when they give it again before `until`, seen by nobody, then gone. */
    heldBack: specialFamily.extend({ contacts, until: z.date() }).nullable().default(null),
    contacts,
    /** 少看养育和节日的内容, as the person said; null: said nothing. Says nothing about why. */
    seesLess: z.boolean().nullable().default(null),
    wishes,
    /** Blinded words that staff find the person by. */
    searchKeys: z.array(z.string().max(30)).max(40),
    deletion: z.object({ askedAt: z.date(), eraseAt: z.date() }).nullable(),
    createdAt: z.date(),
    /** Post whose holder entered the person. */
    recordedBy: z.string().max(40).nullable(),
    /** The person with WeChat who took this record over. */
    claimedBy: personId.nullable().default(null),
    /** Records that this person took over, each as it was at `rev`. */
    tookOver: z.array(z.object({ record: personId, rev: z.int() })).max(20).default([]),
    /** What was corrected, and what it was; sealed things are not repeated here. */
    history: z.array(z.object({ at: z.date(), by: personId, what: z.enum(corrections), before: z.string().max(120) })).max(50).default([]),
  }),
  indexes: [
    { name: 'search', keys: [['searchKeys', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'place', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'registered', keys: [['registeredPath', 1]] },
    { name: 'special', keys: [['specialFamily.kind', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'contact', keys: [['contacts.postId', 1], ['_id', 1]] },
    { name: 'deletion', keys: [['deletion.eraseAt', 1]] },
    { name: 'held-back', keys: [['heldBack.until', 1]] },
  ],
  orgPaths: ['orgPath', 'registeredPath'],
  personal: { key: '_id', title: '我的资料', onErase: 'remove', hidden: ['openid', 'rev', 'orgPath', 'registeredPath', 'searchKeys', 'recordedBy', 'claimedBy', 'tookOver'] },
})

export const consents = defineCollection({
  name: 'consents',
  about: 'What each person agreed to, refused and withdrew, with the version of the text. Kept three years after the account is gone, as proof.',
  schema: consentRecord.extend({
    /** When the account was erased. */
    closedAt: z.date().nullable().default(null),
  }),
  indexes: [{ name: 'closed', keys: [['closedAt', 1]] }],
  orgPaths: [],
  personal: { key: '_id', title: '我同意过什么', onErase: 'keep', why: '证明当时征得过您的同意，封存三年后删除。', hidden: ['closedAt'] },
  retention: { days: 1095, from: 'closedAt' },
})

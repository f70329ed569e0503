/** Collections of membership (会员). */
import * as z from 'zod'
import { membershipStates } from '@/domain/account/membership-state'
import { namedPlace } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'

export const memberships = defineCollection({
  name: 'memberships',
  about: 'Membership of a person, one each, with its state and every transition.',
  schema: z.object({
    _id: personId,
    /** Place that the membership belongs to, or is asked of. */
    orgPath,
    place: namedPlace,
    /** Where it is moving to, while `transferring`. */
    toPath: orgPath.nullable(),
    toPlace: namedPlace.nullable(),
    /** Whose answer is waited for: the place joined, or moved to; null when nobody's. */
    waitsAt: orgPath.nullable(),
    askedAt: z.date().nullable(),
    /** When it is shown to the next level above as well; null when nobody is waited for, or it has come to the top. */
    raiseAt: z.date().nullable().default(null),
    /** The highest place that sees it too, since it was missed. */
    raisedTo: orgPath.nullable().default(null),
    /** The places above `waitsAt`: those below `raisedTo` see what came through them. */
    under,
    state: z.enum(membershipStates),
    cardNo: z.string().max(20).nullable(),
    since: z.date().nullable(),
    /** Who filed it for the person, who confirmed it. */
    filedBy: personId.nullable(),
    /** How the person was called when asking: the village's list shows it. */
    name: z.string().max(20),
    rev: z.int().min(0),
    timeline: z
      .array(
        z.object({
          /** Of the act, made by the client: the same act again is known by it. */
          id: ulid,
          at: z.date(),
          state: z.enum(membershipStates),
          words: z.string().max(200),
          by: personId,
          decision: z.boolean(),
        }),
      )
      .max(60),
  }),
  indexes: [
    { name: 'waiting', keys: [['waitsAt', 1], ['askedAt', 1], ['_id', 1]] },
    { name: 'place', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'toPlace', keys: [['toPath', 1]] },
    { name: 'raise', keys: [['raiseAt', 1], ['askedAt', 1]] },
    { name: 'cameUp', keys: [['raisedTo', 1], ['askedAt', 1], ['_id', 1]] },
    { name: 'cameThrough', keys: [['under', 1], ['raisedTo', 1], ['askedAt', 1], ['_id', 1]] },
  ],
  orgPaths: ['orgPath', 'toPath', 'waitsAt', 'raisedTo'],
  under: 'waitsAt',
  personal: { key: '_id', title: '会员', onErase: 'remove', hidden: ['rev', 'orgPath', 'toPath', 'waitsAt', 'raiseAt', 'raisedTo', 'under', 'filedBy'] },
})

export const cardScans = defineCollection({
  name: 'cardScans',
  about: 'Codes of membership cards that were scanned: each works once. Kept a day, longer than a code lives.',
  schema: z.object({
    /** `<person>:<slot>` */
    _id: z.string().max(60),
    personId,
    /** Of the scan, made by the scanner's client. */
    scan: ulid,
    by: personId,
    at: z.date(),
  }),
  indexes: [
    { name: 'age', keys: [['at', 1]] },
    { name: 'person', keys: [['personId', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'personId', title: '会员证被核对的记录', onErase: 'remove', hidden: ['by', 'scan'] },
  retention: { days: 1, from: 'at' },
})

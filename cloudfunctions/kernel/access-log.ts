/** Who looked at whose data, when and why: written before anything is shown, so that a look without a row is impossible. */
import * as z from 'zod'
import { personId, type PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { ulid } from '@/domain/learn/contract'
import { accessedFields } from '@/domain/org/contract/desk'
import { orgPath, placeId, type OrgPath } from '@/domain/org/org-path'
import { staffRoles } from '@/domain/org/roles'
import type { ActivePost } from './active-post'
import { defineCollection } from './db/define-collection'
import { ulidOfDay } from './new-ulid'

export type AccessedField = (typeof accessedFields)[number]

export const accessLog = defineCollection({
  name: 'accessLog',
  about: 'Every look of staff at a person’s file, and at a number or name in full; every look by a link that a guardian gave. The person reads it under 谁看过我的资料. Kept five years.',
  schema: z.object({
    /** ULID; of a reveal, made by the client, so that a retry is one look; of an ordinary file, one for a post, a person and a day. */
    _id: ulid,
    at: z.date(),
    /** Null, as the post is: who has a link, of whom is known what they call themselves. */
    viewer: personId.nullable(),
    viewerName: z.string().min(1).max(20),
    viewerPost: ulid.nullable(),
    viewerRole: z.enum(staffRoles).nullable(),
    viewerPlace: z.string().min(1).max(60),
    /** Of the person looked at; null for a look by a link: no place is to answer for it. */
    orgPath: orgPath.nullable(),
    /** The places of that path as they were then: an equality that finds a subtree's log newest first. A place that moves takes its later log with it, not the earlier one. */
    under: z.array(placeId).max(8),
    subject: personId,
    /** Masked. */
    subjectName: z.string().max(20),
    what: z.array(z.enum(accessedFields)).min(1).max(8),
    reason: z.string().min(1).max(100),
    requestId: z.string().max(100),
  }),
  indexes: [
    { name: 'subject', keys: [['subject', 1], ['at', -1], ['_id', -1]] },
    { name: 'viewer', keys: [['viewer', 1], ['at', -1], ['_id', -1]] },
    { name: 'under', keys: [['under', 1], ['at', -1], ['_id', -1]] },
    { name: 'path', keys: [['orgPath', 1]] },
    { name: 'age', keys: [['at', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: { key: 'subject', title: '谁看过我的资料', onErase: 'keep', why: '查阅记录用来追查谁看过资料，按规定要留存。', hidden: ['viewer', 'viewerPost', 'orgPath', 'under', 'requestId'] },
  retention: { days: 1826, from: 'at' },
})

interface Look {
  id: string
  subject: { personId: PersonId; maskedName: string; orgPath: OrgPath }
  what: readonly AccessedField[]
  reason: string
  /** How long the same id is the same look (a retry, or the screen asking again), in milliseconds. */
  lastsMs: number
}

const dayMs = 86_400_000

/** Id and length of a look that is one a day, by post and what is opened: a screen that asks again does not fill the person's list. */
export const onceADay = ({ post, now }: { post: ActivePost; now: Date }, kind: string, id: string): Pick<Look, 'id' | 'lastsMs'> => ({ id: ulidOfDay(now, `${kind}:${post.id}:${id}`), lastsMs: dayMs })

/** One round trip, before anything is shown; two when the look was written down before. CONFLICT for the id of another look, or of one that is over. */
export async function recordAccess({ post, now, requestId }: { post: ActivePost; now: Date; requestId: string }, { id, subject, what, reason, lastsMs }: Look): Promise<void> {
  const isNew = await accessLog.insertIfNew({
    _id: id,
    at: now,
    viewer: post.personId,
    viewerName: post.name,
    viewerPost: post.id,
    viewerRole: post.role,
    viewerPlace: post.placeName,
    orgPath: subject.orgPath,
    under: subject.orgPath.split('.').slice(0, -1),
    subject: subject.personId,
    subjectName: subject.maskedName,
    what: [...what],
    reason,
    requestId,
  })
  if (isNew) return
  const since = new Date(now.getTime() - lastsMs)
  const same = { _id: id, viewer: post.personId, subject: subject.personId, reason, at: { $gt: since }, what: { $size: what.length } }
  const [row] = await accessLog.find({ where: same, limit: 1, only: ['what'] })
  if (!row || what.some((field) => !row.what.includes(field))) throw new AppError('CONFLICT', `look ${id} is another one, or over`)
}

interface LinkLook {
  id: string
  subject: PersonId
  /** What they call themselves. */
  who: string
  what: readonly AccessedField[]
  reason: string
}

/** A look by a link that the person's family gave: one round trip, before anything is shown. The same id is the same look. */
export async function recordLinkLook({ now, requestId }: { now: Date; requestId: string }, { id, subject, who, what, reason }: LinkLook): Promise<void> {
  await accessLog.insertIfNew({
    _id: id,
    at: now,
    viewer: null,
    viewerName: who,
    viewerPost: null,
    viewerRole: null,
    viewerPlace: '凭链接',
    orgPath: null,
    under: [],
    subject,
    subjectName: '',
    what: [...what],
    reason,
    requestId,
  })
}

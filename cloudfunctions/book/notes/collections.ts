/** What counsellors write after a consultation. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { date } from '@/domain/account/contract/shapes'
import { mostVersions } from '@/domain/book/after/notes-contract'
import { serviceKinds } from '@/domain/book/plan/plan-shape'
import { sessionId } from '@/domain/book/session/session-card'
import { request } from '@/domain/book/session/session-event'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'
import { attendee } from '../collections'

/** AES-256-GCM, bound to this document (`kernel/crypto/seal.ts`). */
const sealed = z.object({ sealed: z.string().max(12_000) })

export const bookNotes = defineCollection({
  name: 'bookNotes',
  about:
    'After a consultation: a note for the family, and the counsellor’s record, both encrypted. The record is read by who wrote it and by the county’s supervisor alone, each look in the access log first. Every version is kept. Five years.',
  schema: z.object({
    /** `<session>:<request>`: one for each who came. */
    _id: z.string().max(90),
    sessionId,
    request,
    /** Whose it is: who came, or who asked for a child; told of every look. */
    subject: personId,
    attendee,
    /** As they are called. */
    name: z.string().max(20),
    title: z.string().max(60),
    kind: z.enum(serviceKinds),
    venueId: z.string().max(40),
    venueName: z.string().max(60),
    /** The venue's. */
    orgPath,
    under,
    startsAt: z.date(),
    /** Who wrote it, and nobody else, writes on. */
    by: personId,
    byName: z.string().max(20),
    /** The family's: as it is now. */
    note: sealed,
    again: date.nullable(),
    at: z.date(),
    /** Oldest first; `act` is the client's id of the tap. */
    versions: z.array(z.object({ act: request, at: z.date(), note: sealed, record: sealed, again: date.nullable() })).min(1).max(mostVersions),
  }),
  indexes: [
    { name: 'subject', keys: [['subject', 1], ['at', -1], ['_id', -1]] },
    { name: 'attendee', keys: [['attendee', 1]] },
    { name: 'below', keys: [['under', 1], ['at', -1], ['_id', -1]] },
    { name: 'place', keys: [['orgPath', 1], ['at', -1], ['_id', -1]] },
    { name: 'age', keys: [['at', 1]] },
  ],
  orgPaths: ['orgPath'],
  under: 'orgPath',
  personal: { key: 'subject', title: '咨询以后给我的小结', onErase: 'remove', hidden: ['attendee', 'orgPath', 'under', 'by', 'versions'] },
  retention: { days: 1826, from: 'at' },
})
export type NoteRow = z.output<typeof bookNotes.schema>

export const noteIdOf = (session: string, of: string): string => `${session}:${of}`

/** What a counsellor writes after a consultation: a note for the family, and a record that two people read. Contracts only grow. */
import * as z from 'zod'
import { cursor, date, moment } from '../../account/contract/shapes'
import { askedReasons } from '../../asked-reasons'
import { placeId } from '../../org/org-path'
import { reason, reasonIfAny } from '../../reason'
import { serviceKinds } from '../plan/plan-shape'
import { sessionId } from '../session/session-card'
import { request } from '../session/session-event'

const one = { sessionId, request }

/** As often as one note may be changed; all of them are kept. */
export const mostVersions = 30

const noteForm = z.strictObject({
  /** As they are called. */
  who: z.string().max(20),
  title: z.string().max(60),
  kind: z.enum(serviceKinds),
  venueId: z.string().max(40),
  venueName: z.string().max(60),
  startsAt: moment,
  /** From the province down to where it was. */
  placeIds: z.array(placeId).max(8),
  /** Why nothing can be written here; null where it can. */
  why: z.string().max(120).nullable(),
  /** How often it was written; the next writing names it. */
  rev: z.int().min(0),
  /** What the family reads now, and since when. */
  note: z.string().max(askedReasons.note.most),
  at: moment.nullable(),
  hasRecord: z.boolean(),
  /** From when on they were asked to come again. */
  again: date.nullable(),
})
export type NoteForm = z.output<typeof noteForm>

const supervised = z.strictObject({
  ...one,
  /** The surname alone. */
  who: z.string().max(20),
  title: z.string().max(60),
  venueName: z.string().max(60),
  by: z.string().max(20),
  startsAt: moment,
  /** When it was written last, and how often. */
  at: moment,
  versions: z.int().min(1),
})
export type SupervisedNote = z.output<typeof supervised>

export const notesContract = {
  /** Three round trips. What the form begins with; the record is not in it. NOT_FOUND where another counsellor wrote. */
  form: { input: z.strictObject(one), output: noteForm },
  /**
   * Four round trips and a message; five on a retry. `act` is the tap's, `rev` as the form had it: CONFLICT where it was changed elsewhere. Without `record` the record stays as it is. `again`: they are asked to come
   * again, from that day on.
   */
  write: {
    input: z.strictObject({ ...one, act: request, rev: z.int().min(0).max(mostVersions), note: reason(askedReasons.note), record: reasonIfAny(askedReasons.record).optional(), again: date.nullable() }),
    output: z.strictObject({ rev: z.int().min(1), at: moment }),
  },
  /** Three round trips. The record, to who wrote it; the look is written down first. */
  openOwn: { input: z.strictObject(one), output: z.strictObject({ record: z.string().max(askedReasons.record.most) }) },
  /** Two round trips. What was written at the post's places, newest first; nothing of what it says. */
  supervised: { input: z.strictObject({ after: cursor.optional() }), output: z.strictObject({ notes: z.array(supervised).max(20), next: cursor.optional() }) },
  /** Four round trips. Every version of note and record, to the supervisor, with a reason; the person is told of the look. `look` is made by the client: asking again within half an hour is the same look. */
  open: {
    input: z.strictObject({ ...one, look: request, reason: reason(askedReasons.look) }),
    output: z.strictObject({ versions: z.array(z.strictObject({ at: moment, note: z.string().max(askedReasons.note.most), record: z.string().max(askedReasons.record.most) })).max(mostVersions) }),
  },
} as const

/** What people write of a session they came to. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { date } from '@/domain/account/contract/shapes'
import { askedReasons } from '@/domain/asked-reasons'
import { serviceKinds } from '@/domain/book/plan/plan-shape'
import { sessionId } from '@/domain/book/session/session-card'
import { request } from '@/domain/book/session/session-event'
import { orgPath } from '@/domain/org/org-path'
import { blind } from '../../kernel/crypto/blind'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'
import { attendee } from '../collections'

export const bookVoices = defineCollection({
  name: 'bookVoices',
  about: 'How a session was, in the words of who came: once for each booking, mended within a week. The venue’s staff read it without a name; the id is a mark, so that a list does not lead back to the booking.',
  schema: z.object({
    /** `voiceIdOf` its booking. */
    _id: z.string().max(40),
    subject: personId,
    attendee,
    sessionId,
    title: z.string().max(60),
    kind: z.enum(serviceKinds),
    venueId: z.string().max(40),
    venueName: z.string().max(60),
    orgPath,
    under,
    /** The day in China on which it was. */
    date,
    text: z.string().max(askedReasons.voice.most),
    /** So few came that it stands under its kind alone. */
    byKind: z.boolean(),
    rev: z.int().min(1),
    /** The client's id of the last tap. */
    act: request,
    since: z.date(),
    /** Midnight of the day on which it was first written: no list is in the order of the hour. */
    day: z.date(),
  }),
  indexes: [
    { name: 'subject', keys: [['subject', 1]] },
    { name: 'attendee', keys: [['attendee', 1]] },
    { name: 'session', keys: [['sessionId', 1], ['byKind', 1], ['day', -1], ['_id', -1]] },
    { name: 'venue', keys: [['venueId', 1], ['day', -1], ['_id', -1]] },
    { name: 'below', keys: [['under', 1], ['day', -1], ['_id', -1]] },
    { name: 'place', keys: [['orgPath', 1], ['day', -1], ['_id', -1]] },
    { name: 'age', keys: [['since', 1]] },
  ],
  orgPaths: ['orgPath'],
  under: 'orgPath',
  personal: { key: 'subject', title: '我写给场馆的话', onErase: 'remove', hidden: ['attendee', 'sessionId', 'venueId', 'orgPath', 'under', 'byKind', 'rev', 'act', 'day'] },
  retention: { days: 1095, from: 'since' },
})

/** The one of a booking, known to nobody who knows the booking alone. */
export const voiceIdOf = (session: string, of: string): string => blind('code', `voice:${session}:${of}`)

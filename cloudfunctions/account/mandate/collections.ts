/** Collections of acting for somebody (代办). */
import * as z from 'zod'
import { filingContent } from '@/domain/account/contract/mandate'
import { filingStates, mandateStates, mandateSubjects } from '@/domain/account/mandate'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { defineCollection } from '../../kernel/db/define-collection'

/** Of the staff's post under which it is done; null for the family's. */
const postId = ulid.nullable().default(null)

/** The person and the helper: either finds what concerns them. */
const parties = z.array(personId).length(2)

/** Under a post one acts for the association: who leaves takes no list of names along, and the person keeps what was done for them. */
const theirs = (id: string) => ({ $or: [{ postId: null }, { personId: id }] })

export const mandates = defineCollection({
  name: 'mandates',
  about: 'Who may act for whom, in what: asked by the helper, confirmed by the person, ended by either.',
  schema: z.object({
    _id: ulid,
    parties,
    personId,
    personName: z.string().max(20),
    helperId: personId,
    helperName: z.string().max(20),
    helperPost: z.string().max(80),
    postId,
    what: z.array(z.enum(mandateSubjects)).max(mandateSubjects.length),
    state: z.enum(mandateStates),
    askedAt: z.date(),
    timeline: z.array(z.object({ at: z.date(), state: z.enum(mandateStates), by: personId })).max(20),
    /** It is over, or its post rests, and what waits under it is being voided: the timer ends what was cut. */
    voiding: z.boolean().default(false),
  }),
  indexes: [
    { name: 'party', keys: [['parties', 1], ['_id', -1]] },
    { name: 'post', keys: [['postId', 1], ['state', 1], ['_id', 1]] },
    { name: 'voiding', keys: [['voiding', 1], ['_id', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'parties', also: ['personId'], title: '代办', onErase: 'remove', hidden: ['parties', 'personId', 'helperId', 'postId', 'timeline', 'voiding'], theirs },
})

export const filings = defineCollection({
  name: 'filings',
  about: 'What a helper filed for somebody: it waits for the person, and is carried out when they confirm.',
  schema: z.object({
    _id: ulid,
    mandateId: ulid,
    postId,
    parties,
    personId,
    personName: z.string().max(20),
    helperId: personId,
    helperName: z.string().max(20),
    content: filingContent,
    /** What would be done, as the person reads it. */
    lines: z.array(z.string().max(120)).max(10),
    state: z.enum(filingStates),
    filedAt: z.date(),
    answeredAt: z.date().nullable(),
    /** Staff asked somebody without WeChat face to face. */
    inPerson: z.boolean().default(false),
    /** Void, and the person has not been told yet. */
    untold: z.boolean().default(false),
  }),
  indexes: [
    { name: 'party', keys: [['parties', 1], ['_id', -1]] },
    { name: 'mandate', keys: [['mandateId', 1], ['state', 1]] },
    { name: 'post', keys: [['postId', 1], ['state', 1], ['_id', 1]] },
  ],
  orgPaths: [],
  personal: { key: 'parties', also: ['personId'], title: '别人替您（您替别人）办的事', onErase: 'remove', hidden: ['parties', 'personId', 'helperId', 'mandateId', 'postId', 'untold'], theirs },
})

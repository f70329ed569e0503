/** 复核: what families ask of the level above the one that refused them. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { reviewLevels } from '@/domain/support/programme/programme-shape'
import { appealStates } from '@/domain/voice/appeal'
import { appealAbouts } from '@/domain/voice/appeal-abouts'
import { appealId } from '@/domain/voice/appeal-contract'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'

/** AES-256-GCM, bound to this document (`kernel/crypto/seal.ts`). */
const sealed = z.object({ sealed: z.string().max(3000) })

export const voiceAppeals = defineCollection({
  name: 'voiceAppeals',
  about:
    'Appeals against refused applications: one for each refusal, looked at by the level above it, with the deadline that was promised and the answer. The family’s words encrypted; what the level above says is kept as a refusal is, for the timer, which has no keys, may have to write it into the application. It stands beside the application, which knows nothing of it until it is reopened. Kept as the papers of public money are.',
  schema: z.object({
    /** `appealIdOf`: the application and its refusal. */
    _id: appealId,
    /** The client's id of the tap. */
    act: ulid,
    caseId: ulid,
    /** The refusal: the tap that it was made with, which rule, and what the family was told. */
    refusal: z.object({ act: ulid, level: z.enum(reviewLevels), rule: z.string().max(60), says: z.string().max(300), at: z.date() }),
    applicant: personId,
    /** Applicant and who filed for them: whose screens it is on. */
    parties: z.array(personId).min(1).max(2),
    /** Who wrote it down: of staff at the door their name, of the applicant null. */
    by: personId,
    byName: z.string().max(80).nullable(),
    title: z.string().max(30),
    receipt: z.string().max(40),
    /** How the applicant is called. */
    name: z.string().max(20),
    /** Masked, as staff see it in lists. */
    who: z.string().max(20),
    restricted: z.boolean(),
    placeName: z.string().max(120),
    /** The case's. */
    orgPath,
    about: z.array(z.enum(appealAbouts)).max(appealAbouts.length),
    says: sealed,
    at: z.date(),
    state: z.enum(appealStates),
    /** Place whose desk has it; null once it is answered, taken back or over. */
    waitsAt: orgPath.nullable(),
    /** What was promised; it stays when it is answered. */
    dueAt: z.date(),
    raiseAt: z.date().nullable(),
    raisedTo: orgPath.nullable(),
    under,
    /** What a cut left to be done: to tell of it; to let the answer take effect, and tell of that. Null: nothing. */
    settle: z.enum(['file', 'answer']).nullable(),
    answer: z.string().max(300).nullable(),
    /** To the colleagues who look at it again. */
    asks: z.string().max(300).nullable(),
    /** What reopening takes again of money and days: from which budget, how much, and how much must be left for it. */
    holds: z.array(z.tuple([z.string().max(120), z.int(), z.int()])).max(12),
    answeredAt: z.date().nullable(),
    answerAct: ulid.nullable(),
    answeredBy: personId.nullable(),
    answeredByName: z.string().max(80).nullable(),
    /** The number of the new application that is looked at instead. */
    instead: z.string().max(40).nullable(),
  }),
  indexes: [
    { name: 'waits', keys: [['waitsAt', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameUp', keys: [['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameThrough', keys: [['under', 1], ['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'raise', keys: [['raiseAt', 1]] },
    { name: 'settle', keys: [['settle', 1], ['at', 1]] },
    { name: 'case', keys: [['caseId', 1], ['at', -1]] },
    { name: 'mine', keys: [['parties', 1], ['at', -1]] },
    { name: 'applicant', keys: [['applicant', 1]] },
    { name: 'place', keys: [['orgPath', 1]] },
  ],
  orgPaths: ['orgPath', 'waitsAt', 'raisedTo'],
  under: 'waitsAt',
  personal: {
    key: 'parties',
    also: ['applicant'],
    title: '我请上一级再看的',
    onErase: 'keep',
    why: '公共资金的申请没有通过时提的复核和答复，按规定随那件申请留存备查。',
    hidden: ['act', 'caseId', 'refusal', 'applicant', 'parties', 'by', 'name', 'who', 'restricted', 'placeName', 'orgPath', 'waitsAt', 'raiseAt', 'raisedTo', 'under', 'settle', 'asks', 'holds', 'answerAct', 'answeredBy'],
    theirs: (id) => ({ applicant: id }),
  },
})
export type AppealDoc = z.output<typeof voiceAppeals.schema>

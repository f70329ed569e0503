/** Applications for support, from the first answer to the money. */
import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { consentKinds } from '@/domain/account/consent-kinds'
import { personId } from '@/domain/account/person-id'
import { keyTasks } from '@/domain/key-task'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { amount, caseEntry, casePaper, need, shownAccount } from '@/domain/support/case/case-shape'
import { caseStates } from '@/domain/support/case/case-steps'
import { month } from '@/domain/support/money/month-shape'
import { payFaults } from '@/domain/support/money/pay-fault'
import { programmeId, programmeVersion, reviewLevels } from '@/domain/support/programme/programme-shape'
import { verdicts } from '@/domain/support/review/criteria'
import { defineCollection } from '../../kernel/db/define-collection'
import { under } from '../../kernel/db/under'

/** More than anybody reads: what comes after is refused with a telephone number. */
export const mostObjections = 100

export const supportCases = defineCollection({
  name: 'supportCases',
  about: 'Applications for support: what was answered and given, by which rules it is decided, who has it until when, and every step. Answers, bank account and signature encrypted. Drafts that nobody touched for two months go; what was filed is kept as the papers of public money are.',
  schema: z.object({
    /** ULID made by the client that began it. */
    _id: ulid,
    /** Counts the changes: each is written only over the one that was read. */
    rev: z.int().min(0),
    programme: programmeId,
    title: z.string().max(30),
    keyTask: z.enum(keyTasks),
    applicant: personId,
    /** How they are called. */
    name: z.string().max(20),
    /** Masked, as staff see it in lists. */
    who: z.string().max(20),
    restricted: z.boolean(),
    /** Who filled it in for them. */
    filer: z.object({ personId, postId: ulid.nullable(), name: z.string().max(20) }).nullable(),
    /** Applicant and filer: whose screens it is on. */
    parties: z.array(personId).min(1).max(2),
    /** Where the applicant lives; null while it is a draft, which no staff sees. */
    orgPath: orgPath.nullable(),
    /** The same, before it is filed. */
    draftPath: orgPath.nullable(),
    placeName: z.string().max(120),
    /** `filed-once.ts`. */
    slot: z.string().max(100),
    /** Of a draft its own id. */
    receipt: z.string().max(40),
    /** Blinded ID number: finds the same person’s applications of other accounts and places. */
    idMark: z.string().max(40).nullable(),
    /** The programme as it held at the place on the day of filing: by this, and nothing newer, it is decided. */
    terms: programmeVersion.nullable(),
    facts: z.string().max(20_000).nullable(),
    account: shownAccount.extend({ sealed: z.string().max(600) }).nullable(),
    signature: z.string().max(20_000).nullable(),
    /** Of who has no WeChat: when they signed on whose screen, and which texts were read out to them and agreed to. */
    inPerson: z.object({ at: z.date(), byName: z.string().max(80), agreed: z.array(z.enum(consentKinds)).max(consentKinds.length) }).nullable().default(null),
    papers: z.array(casePaper).max(20),
    /** What was written instead of papers, sealed. */
    words: z.string().max(20_000).nullable().default(null),
    /** The neighbour’s recommendation that it began with. */
    nomination: z.object({ id: ulid, byName: z.string().max(20) }).nullable().default(null),
    amount: amount.nullable(),
    state: z.enum(caseStates),
    at: z.int().min(0).max(9),
    returnedBy: z.array(z.int()).max(9),
    isAnnounced: z.boolean(),
    /** Not over; a draft is not. */
    open: z.boolean(),
    filedAt: z.date().nullable(),
    changedAt: z.date(),
    /** Place whose desk has it: the nearest with somebody who may; null while it is nobody's turn. */
    waitsAt: orgPath.nullable(),
    dueAt: z.date().nullable(),
    /** When the level above hears of it; of what was sent back, when the family is asked once more. */
    raiseAt: z.date().nullable(),
    raisedTo: orgPath.nullable(),
    under,
    /** Whose turn it is of those outside the association; null: of its own line. */
    partner: z.enum(['insurerContact', 'lenderContact']).nullable(),
    /** Whose turn it is, as its terms have it: lists are read without the terms. */
    level: z.enum(reviewLevels).nullable().default(null),
    /** Until when it is announced; null while it is not. */
    noticeUntil: z.date().nullable().default(null),
    /** Of what is announced the county’s path, where everybody may read of it; null for what is internal. */
    announcedAt: orgPath.nullable().default(null),
    /** 公示异议 that were ever put beside it (`caseObjections`): each is counted once, whatever is retried. */
    objections: z.array(z.string().max(40)).max(mostObjections).default([]),
    /** Those of them that nobody answered yet: while there is one the notice does not close. What is left when the notice ended another way is the timer's. */
    openObjections: z.array(z.string().max(40)).max(mostObjections).default([]),
    /** Whose desk answers them; null: nothing is open, or the notice ended another way. No turn, whose days the family reads. */
    answerAt: orgPath.nullable().default(null),
    /** The last day passed with something open, and the level above was told. */
    isAnswerLate: z.boolean().default(false),
    /** The working day that the family nudged on last. */
    nudgedOn: date.nullable().default(null),
    /** Whose desk sent it back, while the family has it. */
    backAt: orgPath.nullable(),
    /** Rules that hang on what the family wrote, and that nobody compared with the papers yet. */
    toLookAt: z.int().min(0),
    checks: z.array(z.object({ rule: z.string().max(30), level: z.enum(reviewLevels), byName: z.string().max(80), says: z.string().max(100) })).max(60),
    /** Of an honour: what each level thought of each criterion. */
    marks: z.array(z.object({ criterion: z.string().max(30), verdict: z.enum(verdicts), note: z.string().max(100), level: z.enum(reviewLevels), by: personId, byName: z.string().max(80), at: z.date(), act: ulid })).max(120).default([]),
    /** The newest: each level's own stays in `notes`. */
    visit: z.object({ level: z.enum(reviewLevels), on: date, says: z.string().max(200), byName: z.string().max(80), act: ulid }).nullable(),
    /** Questions to the level above, corrections: what changes no state. */
    notes: z.array(z.object({ act: ulid, at: z.date(), /** Missing in what was written before appeals asked who had a hand in a case. */ by: personId.optional(), byName: z.string().max(80), says: z.string().max(300) })).max(40),
    needs: z.array(need).max(20),
    refusal: z.object({ rule: z.string().max(60), says: z.string().max(300) }).nullable(),
    /** The county that pays it, while it can be paid; null: it is not granted, or in a payment, or the card is wrong. */
    payAt: orgPath.nullable().default(null),
    /** The payment that it is in; null: none, or the bank sent it back. */
    batch: ulid.nullable().default(null),
    /** Why the bank sent the money back, until the family corrected it. */
    payFault: z.enum(payFaults).nullable().default(null),
    /** Of what is paid month by month: the last month that was paid; empty: none yet. */
    paidThrough: z.union([z.literal(''), month]).default(''),
    /** The same: the last month that it is paid for, once its end was decided; empty: it goes on. */
    lastMonth: z.union([z.literal(''), month]).default(''),
    /** Why it ends, while it is still paid to its last month and after. */
    ending: z.object({ reason: z.string().max(60), byName: z.string().max(80), on: date }).nullable().default(null),
    /** The same: the months that the payment it is in pays. */
    period: z.object({ from: month, to: month }).nullable().default(null),
    /** What came to the card; the months of what is paid month by month. */
    payments: z.array(z.object({ act: z.string().max(40), on: date, cents: z.int().min(0), from: month.optional(), to: month.optional() })).max(600).default([]),
    /** The year whose yearly review it is in, or need not be in. */
    reviewedFor: z.string().max(4).default(''),
    /** The step that the family has not been told of yet. */
    untold: z.string().max(40).nullable(),
    /** What else happened to it that somebody is still to hear of: another card, a nudge (`tell-beside.ts`). While there is any, `untold` is something too, by which the timer finds it. */
    toTell: z.array(z.object({ id: z.string().max(40), what: z.enum(['firstCard', 'card', 'nudge']), says: z.string().max(20) })).max(40).default([]),
    /** The last change of a draft: the same tap again is the same change. */
    savedAs: ulid.nullable(),
    timeline: z.array(caseEntry).max(60),
  }),
  indexes: [
    { name: 'slot', keys: [['slot', 1]], unique: true, sparse: true },
    { name: 'receipt', keys: [['receipt', 1]], unique: true, sparse: true },
    { name: 'mine', keys: [['parties', 1], ['open', 1], ['changedAt', -1], ['_id', -1]] },
    { name: 'applicant', keys: [['applicant', 1], ['programme', 1], ['_id', -1]] },
    { name: 'waits', keys: [['waitsAt', 1], ['partner', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'notice', keys: [['noticeUntil', 1]] },
    { name: 'announced', keys: [['announcedAt', 1], ['noticeUntil', 1], ['_id', 1]] },
    { name: 'toAnswer', keys: [['answerAt', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'back', keys: [['backAt', 1], ['changedAt', 1], ['_id', 1]] },
    { name: 'cameUp', keys: [['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'cameThrough', keys: [['under', 1], ['raisedTo', 1], ['dueAt', 1], ['_id', 1]] },
    { name: 'raise', keys: [['raiseAt', 1]] },
    { name: 'openAt', keys: [['orgPath', 1], ['open', 1], ['changedAt', 1], ['_id', 1]] },
    { name: 'draftPlace', keys: [['draftPath', 1]] },
    { name: 'samePerson', keys: [['idMark', 1], ['programme', 1]] },
    { name: 'paper', keys: [['papers.paper', 1]] },
    { name: 'untold', keys: [['untold', 1]] },
    { name: 'payable', keys: [['payAt', 1], ['programme', 1], ['paidThrough', 1], ['_id', 1]] },
    { name: 'review', keys: [['programme', 1], ['state', 1], ['reviewedFor', 1]] },
  ],
  orgPaths: ['orgPath', 'draftPath', 'waitsAt', 'raisedTo', 'backAt', 'announcedAt', 'answerAt', 'payAt'],
  under: 'waitsAt',
  personal: {
    key: 'parties',
    also: ['applicant'],
    title: '我的办件',
    onErase: 'keep',
    why: '公共资金的申请和发放记录，按规定要留存备查。',
    hidden: ['rev', 'applicant', 'who', 'restricted', 'filer', 'parties', 'toLookAt', 'checks', 'words', 'nomination', 'marks', 'visit', 'notes', 'orgPath', 'draftPath', 'slot', 'idMark', 'terms', 'facts', 'signature', 'inPerson', 'papers', 'at', 'returnedBy', 'isAnnounced', 'open', 'waitsAt', 'raiseAt', 'raisedTo', 'under', 'partner', 'level', 'backAt', 'noticeUntil', 'announcedAt', 'objections', 'openObjections', 'answerAt', 'isAnswerLate', 'payAt', 'batch', 'period', 'reviewedFor', 'untold', 'toTell', 'savedAs', 'programme'],
    theirs: (id) => ({ applicant: id }),
  },
})
export type SupportCase = z.output<typeof supportCases.schema>

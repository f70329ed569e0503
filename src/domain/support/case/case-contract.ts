/** What a family may ask of its applications. Contracts only grow. */
import * as z from 'zod'
import { consentVersion, date, moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { month } from '../money/month-shape'
import { annualId } from '../annual/annual-contract'
import { annualStates } from '../annual/annual-steps'
import { payFaults } from '../money/pay-fault'
import { reviewLevels, programmeId, programmeVersion } from '../programme/programme-shape'
import { projectEntry } from '../follow/project-shape'
import { amount, bankAccount, casePaper, caseWords, facts, need, shownAccount } from './case-shape'
import { caseActs, caseStates } from './case-steps'

/** `agree`: versions of the consent texts that were just agreed to. */
/** Lines drawn with the finger (`x,y` pairs in a 300 × 120 box), or for whom that is hard the own name, typed. */
const signature = z.string().regex(/^(typed:[\p{Script=Han}·]{2,20}|[0-9,; ]{3,12000})$/u)

const agree = z.strictObject({ specialIdentity: consentVersion.optional(), health: consentVersion.optional(), bank: consentVersion.optional(), realName: consentVersion.optional() }).optional()
const tap = { id: ulid, /** The client's id of the tap. */ act: ulid }
const stood = z.strictObject({ id: ulid, state: z.enum(caseStates), rev: z.int() })

const step = z.strictObject({
  level: z.enum(reviewLevels).nullable(),
  title: z.string().max(40),
  /** `due`: of the step whose turn it is; `promisedDays`: of those to come, in working days. */
  standing: z.enum(['done', 'now', 'later', 'refused']),
  on: date.optional(),
  byName: z.string().max(80).optional(),
  promisedDays: z.int().optional(),
  usedDays: z.int().optional(),
  dueAt: moment.optional(),
  says: z.string().max(300).optional(),
})

/** The household’s project that was helped, newest word first; nothing of a programme that follows none. */
const project = z.strictObject({ isRunning: z.boolean(), entries: z.array(projectEntry).max(20) })

/** 证书: of a family that was honoured, by which county, on which day. */
const award = z.strictObject({ title: z.string().max(30), family: z.string().max(20), by: z.string().max(60), on: date })

/** Of the staff, as a family reads and calls them. */
const contact = z.strictObject({ name: z.string().max(20), /** 望月湖社区 专干 */ roleText: z.string().max(100), phone: z.string().max(20).nullable() })

const caseCard = z.strictObject({ id: ulid, programme: programmeId, title: z.string().max(30), state: z.enum(caseStates), receipt: z.string().max(40).nullable(), filedAt: moment.nullable(), changedAt: moment, dueAt: moment.nullable(), /** Filed for somebody else: how they are called. */ forName: z.string().max(20).nullable(), /** It was granted and cannot be paid before a card is given. */ needsCard: z.boolean().optional() })

export const caseContract = {
  /** A draft, or the one that there is already of this programme: its id is answered. */
  begin: { input: z.strictObject({ id: ulid, programme: programmeId, forPerson: z.string().max(40).optional(), agree }), output: z.strictObject({ id: ulid }) },
  /** What is filled in so far, beside the programme as it holds today at the applicant's place. */
  draft: {
    input: z.strictObject({ id: ulid }),
    output: z.strictObject({
      id: ulid, rev: z.int(), terms: programmeVersion, facts, account: shownAccount.nullable(), papers: z.array(casePaper).max(20), placeName: z.string().max(120), forName: z.string().max(20).nullable(), /** Whose papers go with it, where it is filed for somebody. */ forPerson: z.string().max(40).nullable(), changedAt: moment,
      /** Where each answer that the family did not give here comes from: 档案里的生日. */
      prefilled: z.array(z.strictObject({ fact: z.string().max(40), from: z.string().max(40) })).max(20),
      isSpecialFamily: z.boolean(),
      words: caseWords,
      /** How the neighbour is called who recommended the family. */
      nominatedBy: z.string().max(20).nullable(),
    }),
  },
  /** Over the draft as it was read (`rev`) only. The same tap again is the same change. */
  save: { input: z.strictObject({ ...tap, rev: z.int(), facts: facts.optional(), account: bankAccount.nullable().optional(), papers: z.array(casePaper).max(20).optional(), words: caseWords.optional(), agree }), output: z.strictObject({ id: ulid, rev: z.int() }) },
  submit: { input: z.strictObject({ ...tap, rev: z.int(), signature }), output: stood.extend({ receipt: z.string().max(40) }) },
  mine: { input: z.strictObject({ done: z.boolean(), after: z.string().max(200).optional() }), output: z.strictObject({ cases: z.array(caseCard).max(20), next: z.string().optional() }) },
  one: {
    input: z.strictObject({ id: ulid }),
    output: z.strictObject({
      ...caseCard.shape,
      rev: z.int(),
      /** Working days until `dueAt`, today not counted. */
      daysLeft: z.int().nullable(),
      steps: z.array(step).max(12),
      /** Who has it now. */
      has: z.array(contact).max(5),
      needs: z.array(need).max(20),
      refusal: z.strictObject({ rule: z.string().max(60), says: z.string().max(300) }).nullable(),
      amount: amount.nullable(),
      /** Worked out by who decided; before that it is what is expected. */
      isAmountFinal: z.boolean(),
      account: shownAccount.nullable(),
      /** Why the bank sent the money back, and how it is put right. */
      payFault: z.strictObject({ reason: z.enum(payFaults), says: z.string().max(120) }).optional(),
      /** What came to the card, the newest first; the months of what is paid month by month. */
      payments: z.array(z.strictObject({ on: date, cents: z.int(), from: month.optional(), to: month.optional() })).max(600),
      /** Of what is paid month by month: from which month, through which it was paid, and the last one once its end was decided. */
      months: z.strictObject({ first: month, paidThrough: month.nullable(), last: month.nullable() }).nullable(),
      /** Its end, once it was decided. */
      ending: z.strictObject({ on: date, reason: z.string().max(60), /** Who proposed it; somebody else agreed. */ byName: z.string().max(80).optional(), /** Who of the county can be asked to look at it again. */ ask: z.array(contact).max(5).optional() }).nullable(),
      /** This year’s review. */
      review: z.strictObject({ id: annualId, state: z.enum(annualStates), dueOn: date }).nullable(),
      papers: z.array(casePaper).max(20),
      /** By which rules: the place's, as of the day it was filed. */
      termsSay: z.string().max(80),
      mayDo: z.array(z.enum(caseActs)),
      project: project.optional(),
      award: award.optional(),
      /** A card may be given, or another one. */
      takesCard: z.boolean().optional(),
      /** Of what is late: it may be nudged, or was today. */
      nudge: z.enum(['may', 'done']).optional(),
    }),
  },
  /** The form as it was filed, to be printed: nothing of it in full that others could read off the paper. */
  form: {
    input: z.strictObject({ id: ulid }),
    output: z.strictObject({
      id: ulid, title: z.string().max(30), receipt: z.string().max(40), who: z.string().max(20), idNumber: z.string().max(40).nullable(), filer: z.string().max(20).nullable(), place: z.string().max(120), filedOn: date, termsSay: z.string().max(80),
      answers: z.array(z.strictObject({ asks: z.string().max(60), says: z.string().max(400) })).max(20),
      papers: z.array(z.strictObject({ title: z.string().max(40), says: z.string().max(500) })).max(20),
      account: shownAccount.nullable(), signature: z.string().max(12_100).nullable(),
      /** Of a special family, and where nothing of it is announced to others: what was answered is shown when it is asked for. */
      isCovered: z.boolean().optional(),
    }),
  },
  /** `on`: the working day that it counts for. A second one of the day is the same. */
  nudge: { input: z.strictObject({ id: ulid }), output: z.strictObject({ id: ulid, on: date }) },
  confirm: { input: z.strictObject({ ...tap, signature }), output: stood },
  decline: { input: z.strictObject(tap), output: stood },
  withdraw: { input: z.strictObject(tap), output: stood },
  /** With what was asked for: all of it is there, or it stays with the family. */
  resubmit: { input: z.strictObject({ ...tap, facts: facts.optional(), account: bankAccount.optional(), papers: z.array(casePaper).max(20).optional(), says: z.string().trim().max(200).optional(), agree }), output: stood },
  /** A first card of what was granted without one, whose consent comes with it; or another one. While no payment is on its way. */
  changeCard: { input: z.strictObject({ ...tap, account: bankAccount, agree }), output: stood },
  /** The card was wrong: it is paid anew. */
  repair: { input: z.strictObject({ ...tap, account: bankAccount }), output: stood },
} as const

/** What a family and staff may ask of appeals. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../account/contract/shapes'
import { ulid } from '../learn/contract'
import { reviewedCase } from '../support/review/review-contract'
import { appealStates } from './appeal'
import { appealAbouts } from './appeal-abouts'

export const appealId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}:[0-9A-HJKMNP-TV-Z]{26}$/)

const about = z.array(z.enum(appealAbouts)).max(appealAbouts.length)
const words = z.string().trim().min(4).max(500)
/** What the level above says: to the family, and to who looks at it again. */
const opinion = z.string().trim().min(4).max(300)
const act = /** The client's id of the tap. */ ulid

/** Who looks at it, with a telephone: also for who would rather not write. */
const office = z.array(z.strictObject({ name: z.string().max(20), roleText: z.string().max(100), phone: z.string().max(20).nullable() })).max(5)

const refusal = z.strictObject({ rule: z.string().max(60), says: z.string().max(300), on: date })

/** Without the words that the level above wrote to its colleagues. */
const appeal = z.strictObject({
  id: appealId,
  state: z.enum(appealStates),
  about,
  says: z.string().max(500),
  at: moment,
  /** Who wrote it down; null: the applicant. */
  byName: z.string().max(80).nullable(),
  /** Until when it is answered, and how many working days that is, today not counted. */
  dueOn: date,
  daysLeft: z.int(),
  refusal,
  answer: z.strictObject({ says: z.string().max(300), on: date, byName: z.string().max(80) }).nullable(),
  /** What the family may still do, where the refusal stands. */
  rights: z.string().max(200).nullable(),
  /** The number of the new application that is looked at instead. */
  instead: z.string().max(40).nullable(),
  mayWithdraw: z.boolean(),
})

const row = z.strictObject({
  id: appealId, caseId: ulid, title: z.string().max(30), who: z.string().max(20), restricted: z.boolean(), where: z.string().max(120), receipt: z.string().max(40), dueAt: moment,
  /** It came up from a desk below that left it lying. */
  cameUp: z.boolean(),
})

const opened = z.strictObject({
  id: appealId, state: z.enum(appealStates), about, says: z.string().max(500), at: moment, byName: z.string().max(80), dueAt: moment, refusal,
  answer: z.strictObject({ says: z.string().max(300), asks: z.string().max(300).nullable(), on: date, byName: z.string().max(80) }).nullable(),
  instead: z.string().max(40).nullable(),
  /** It is this colleague's to answer. */
  mayAnswer: z.boolean(),
  whyNotMe: z.string().max(80).nullable(),
})

const answered = z.strictObject({ id: appealId, state: z.enum(appealStates) })

export const appealContract = {
  /** Whether this case may be appealed against, and what became of it. Up to four round trips. NOT_FOUND for somebody else's. */
  ofCase: {
    input: z.strictObject({ caseId: ulid }),
    output: z.strictObject({
      caseId: ulid, title: z.string().max(30), receipt: z.string().max(40), forName: z.string().max(20).nullable(),
      /** Until when the level above may be asked; null: it was asked, it is too late, or nothing is refused. */
      until: date.nullable(),
      /** In how many working days it is answered. */
      answerDays: z.int(),
      /** Why it may not be asked, where that needs saying: too late, or filed anew. */
      whyNot: z.string().max(120).nullable(),
      refusal: refusal.nullable(),
      office,
      appeal: appeal.nullable(),
    }),
  },
  /** Once for each refusal. Six round trips, and one for each who is told. CONFLICT, in words, for what was asked before, is too late, or was filed anew. */
  file: { input: z.strictObject({ caseId: ulid, act, about, says: words }), output: z.strictObject({ id: appealId, dueOn: date }) },
  /** Taken back while nobody has answered: by the applicant, or who asked for them. Two round trips. */
  withdraw: { input: z.strictObject({ id: appealId, act }), output: answered },
  /** The same by staff face to face, for who has no WeChat. Seven round trips, and one for each who is told. */
  fileAtTheDoor: { input: z.strictObject({ caseId: ulid, act, about, says: words }), output: z.strictObject({ id: appealId, dueOn: date }) },
  /** By deadline. Two round trips, three behind a cursor. */
  queue: { input: z.strictObject({ after: z.string().max(200).optional() }), output: z.strictObject({ appeals: z.array(row).max(20), next: z.string().optional() }) },
  /** A special family's opens only with a reason, and the family sees it. Some ten round trips. */
  open: {
    input: z.strictObject({ id: appealId, look: ulid.optional(), reason: z.string().trim().min(2).max(60).optional() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), appeal: opened, case: reviewedCase }),
      z.strictObject({ ok: z.literal(false), who: z.string().max(20), where: z.string().max(120), sentence: z.string().max(120) }),
    ]),
  },
  /** 维持, with words to the family. Eight round trips. FOUR_EYES for who had a hand in it; CONFLICT, in words, where somebody answered before or it was taken back. */
  uphold: { input: z.strictObject({ id: appealId, act, says: opinion }), output: answered },
  /** 重新审, with words to the family and to who looks at it again. Some twelve round trips. As `uphold`, and CONFLICT where money or days for it are gone. */
  reopen: { input: z.strictObject({ id: appealId, act, says: opinion, asks: opinion }), output: answered },
} as const

export type OfCase = z.output<typeof appealContract.ofCase.output>
export type OpenedAppeal = z.output<typeof opened>
export type AppealRow = z.output<typeof row>

/** What those who set budgets and pay may ask. Card numbers are in the answer of `file` alone. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { placeId } from '../../org/org-path'
import { askedReasons } from '../../asked-reasons'
import { whyNotReason } from '../../says-why'
import { caseStates } from '../case/case-steps'
import { programmeId } from '../programme/programme-shape'
import { month } from './month-shape'
import { payFaults } from './pay-fault'
import { batchStates, lineStates, mostLines } from './payment-batch'

/** The client's id of the tap. */
const tap = { id: ulid, act: ulid }
const year = z.string().regex(/^20\d{2}$/)
const history = z.array(z.strictObject({ at: moment, byName: z.string().max(80), says: z.string().max(200) })).max(200)

const budget = z.strictObject({
  programme: programmeId, title: z.string().max(30), countyId: placeId, where: z.string().max(60), year,
  /** 分; null: nothing was set, and approvals take nothing. */
  total: z.int().nullable(),
  left: z.int(), inFlight: z.int(), spent: z.int(),
  history,
})
export type Budget = z.output<typeof budget>

const payable = z.strictObject({ id: ulid, receipt: z.string().max(40), programme: programmeId, title: z.string().max(30), who: z.string().max(20), where: z.string().max(120), cents: z.int(), /** Of what is paid month by month: which months. */ from: month.optional(), to: month.optional(), since: moment, /** The family corrected the card after the bank sent the money back. */ isAgain: z.boolean(), /** Nobody filled in a card yet: it cannot be paid before. */ isWithoutCard: z.boolean() })
export type Payable = z.output<typeof payable>

const batchCard = z.strictObject({ id: ulid, programme: programmeId, title: z.string().max(30), where: z.string().max(60), state: z.enum(batchStates), madeAt: moment, makerName: z.string().max(80), counts: z.strictObject({ lines: z.int(), cents: z.int(), paying: z.int(), paid: z.int(), failed: z.int() }) })
export type BatchCard = z.output<typeof batchCard>

const line = z.strictObject({ caseId: ulid, receipt: z.string().max(40), who: z.string().max(20), cents: z.int(), from: month.optional(), to: month.optional(), state: z.enum(lineStates), why: z.enum(payFaults).nullable() })
const batch = batchCard.extend({ lines: z.array(line).max(mostLines), timeline: history, mayDo: z.array(z.enum(['make', 'release', 'file', 'results', 'dissolve'])), /** Why it is somebody else's to release; null: it is not, or it is not its turn. */ whyNotMe: z.string().max(80).nullable() })
export type PaymentBatch = z.output<typeof batch>

const fileLine = z.strictObject({ receipt: z.string().max(40), holder: z.string().max(20), number: z.string().max(19), bank: z.string().max(30), cents: z.int(), from: month.optional(), to: month.optional() })
export type FileLine = z.output<typeof fileLine>

const listed = z.strictObject({ receipt: z.string().max(40), sentence: z.string().max(80) })
const stood = z.strictObject({ id: ulid, state: z.enum(batchStates) })

export const moneyContract = {
  /** Of a year: every programme of one's county that the association pays, and what was set below one's place. */
  budgets: { input: z.strictObject({ year }), output: z.strictObject({ budgets: z.array(budget).max(300) }) },
  /** What the budget is from now on, and the document that says so; never below what is taken. The same tap again is the same change. */
  setBudget: { input: z.strictObject({ act: ulid, programme: programmeId, countyId: placeId, year, total: z.int().min(0).max(100_000_000_000), document: z.string().trim().min(4).max(120) }), output: z.strictObject({ total: z.int(), left: z.int() }) },
  /** Granted and not paid, and not in a batch; the longest waiting first. */
  payable: { input: z.strictObject({ programme: programmeId.optional(), /** Of what is paid month by month: up to and with this one; the one that it is when left out. */ through: month.optional() }), output: z.strictObject({ cases: z.array(payable).max(mostLines), /** There are more than these. */ more: z.boolean() }) },
  batches: { input: z.strictObject({ after: z.string().max(200).optional() }), output: z.strictObject({ batches: z.array(batchCard).max(20), next: z.string().optional() }) },
  batch: { input: z.strictObject({ id: ulid }), output: batch },
  /** Takes the applications into a new batch with this id, or goes on with it. What cannot be taken is `left`, with why. `through`: as of `payable`. */
  make: { input: z.strictObject({ id: ulid, programme: programmeId, cases: z.array(ulid).min(1).max(mostLines), through: month.optional() }), output: z.strictObject({ taken: z.int(), left: z.array(z.strictObject({ id: ulid, receipt: z.string().max(40), sentence: z.string().max(80) })).max(mostLines) }) },
  release: { input: z.strictObject(tap), output: stood },
  /** Made by mistake, and not released: its applications wait to be paid again. Cut short, the same goes on. */
  dissolve: { input: z.strictObject({ ...tap, says: z.string().trim().min(2).max(100) }), output: stood },
  /** For the bank. Written down with the reason before a number is given. */
  file: {
    input: z.strictObject({ ...tap, reason: z.string().trim().refine((text) => whyNotReason(text, askedReasons.look) === undefined) }),
    output: z.strictObject({ title: z.string().max(30), where: z.string().max(60), lines: z.array(fileLine).max(mostLines) }),
  },
  /** What the bank answered. Where anything of it is `wrong`, nothing of it is taken over. */
  results: {
    input: z.strictObject({ ...tap, answers: z.array(z.strictObject({ receipt: z.string().min(1).max(40), ok: z.boolean(), why: z.enum(payFaults).optional() })).min(1).max(mostLines) }),
    output: z.strictObject({ state: z.enum(batchStates), paid: z.int(), failed: z.int(), wrong: z.array(listed).max(mostLines) }),
  },
  /** Of an insurer: what they granted and have not paid. */
  partnerPayable: { input: z.strictObject({}), output: z.strictObject({ cases: z.array(payable).max(mostLines), more: z.boolean() }) },
  /** An insurer paid it on that day. */
  partnerPaid: { input: z.strictObject({ ...tap, on: date }), output: z.strictObject({ id: ulid, state: z.enum(caseStates) }) },
} as const

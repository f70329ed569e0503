/** What an application is made of, for the contract and for the collection that keeps it. */
import * as z from 'zod'
import { ulid } from '../../learn/contract'
import { factValue } from '../programme/facts'
import { reviewLevels } from '../programme/programme-shape'
import { caseActs, caseStates } from './case-steps'

const workingLine = z.strictObject({ says: z.string().max(120), comes: z.string().max(60) })
/** 分, and how it was worked out. */
export const amount = z.strictObject({ cents: z.int().min(0), per: z.enum(['once', 'month', 'year']), working: z.array(workingLine).max(80), days: z.record(z.string().regex(/^\d{4}$/), z.int().min(0)).optional() })

/** A paper of the applicant, and which of the programme's materials it is. */
export const casePaper = z.strictObject({ material: z.string().max(30), paper: ulid })

/** What is written instead of a paper (`inWords`), by material. */
export const caseWords = z.record(z.string().max(30), z.string().trim().max(500))
export type CaseWords = z.output<typeof caseWords>

/** One thing of the complete list (一次性告知): what is missing, and why. */
export const need = z.strictObject({
  kind: z.enum(['paper', 'answer', 'bank', 'other']),
  /** The material, or the answer; of `bank` and `other` nothing. */
  id: z.string().max(40).optional(),
  says: z.string().trim().min(2).max(120),
})
export type Need = z.output<typeof need>

/** Who did it, as the family reads it. */
export const caseEntry = z.object({
  /** The client's id of the tap. */
  act: z.string().max(40),
  what: z.enum(caseActs),
  at: z.date(),
  state: z.enum(caseStates),
  level: z.enum(reviewLevels).nullable(),
  by: z.string().max(40).nullable(),
  byName: z.string().max(80),
  /** An opinion, a reason, what was corrected. */
  says: z.string().max(300),
})
export type CaseEntry = z.output<typeof caseEntry>

export const facts = z.record(z.string().max(40), factValue.optional())

/** 一类户: a number that a bank would accept (Luhn), 15 to 19 digits. */
const cardNumber = z.string().regex(/^\d{15,19}$/)
export const bankAccount = z.strictObject({ number: cardNumber, holder: z.string().trim().min(2).max(20), bank: z.string().trim().min(2).max(30) })
export type BankAccount = z.output<typeof bankAccount>

/** What may be shown of it. */
export const shownAccount = z.strictObject({ last4: z.string().length(4), bank: z.string().max(30) })

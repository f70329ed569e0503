/** What whoever opened a case was shown of it, signed: handed back with the decision, it spares the second read. For one post, and the case as it was. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { amount } from '@/domain/support/case/case-shape'
import { caseStates } from '@/domain/support/case/case-steps'
import { reviewLevels } from '@/domain/support/programme/programme-shape'
import { secret } from '../../kernel/secret'

const ticket = z.strictObject({
  post: z.string(),
  id: ulid,
  rev: z.int(),
  state: z.enum(caseStates),
  at: z.int(),
  returnedBy: z.array(z.int()),
  isAnnounced: z.boolean(),
  orgPath,
  programme: z.string(),
  levels: z.array(z.strictObject({ level: z.enum(reviewLevels), days: z.int() })),
  notice: z.strictObject({ kind: z.enum(['none', 'internal', 'masked']), workingDays: z.int() }),
  pays: z.string(),
  /** Where it waits after a yes; null: with nobody of the staff. */
  nextAt: orgPath.nullable(),
  amount: amount.nullable(),
  /** Of what is paid month by month: up to and with which month an earlier application was paid; empty: none that matters. */
  paidThrough: z.string(),
  /** Rules that are still to be compared with the papers. */
  look: z.array(z.string()),
  /** What a yes takes: from which budget, how much, and how much must be left for it. */
  holds: z.array(z.tuple([z.string(), z.int(), z.int()])),
  needsVisit: z.boolean(),
  /** Criteria of an honour that this level has not written down its view of. */
  criteriaLeft: z.array(z.string()),
  checks: z.array(z.strictObject({ rule: z.string(), level: z.enum(reviewLevels), byName: z.string(), says: z.string() })),
})
export type Ticket = z.output<typeof ticket>

const proofOf = (text: string) => createHmac('sha256', secret('SESSION_KEY')).update(`case ticket:${text}`).digest('base64url')

export function signTicket(given: Ticket): string {
  const text = Buffer.from(JSON.stringify(ticket.parse(given))).toString('base64url')
  return `${text}.${proofOf(text)}`
}

/** Throws NOT_ALLOWED for one that is not ours, or another post's. */
export function readTicket(signed: string, post: string): Ticket {
  const [text = '', proof = ''] = signed.split('.')
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(text))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new AppError('NOT_ALLOWED', 'case ticket: not ours')
  const read = ticket.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  if (read.post !== post) throw new AppError('NOT_ALLOWED', 'case ticket of another post')
  return read
}

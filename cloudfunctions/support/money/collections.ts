/** Money that is handed out, and days that are paid for: what is left, and what is just being taken. */
import * as z from 'zod'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { payFaults } from '@/domain/support/money/pay-fault'
import { month } from '@/domain/support/money/month-shape'
import { batchStates, lineStates, mostLines } from '@/domain/support/money/payment-batch'
import { programmeId } from '@/domain/support/programme/programme-shape'
import { defineCollection } from '../../kernel/db/define-collection'

const taken = z.object({ amount: z.int().min(0), at: z.date() })

export const supportBudgets = defineCollection({
  name: 'supportBudgets',
  about: 'The money of a programme in a county and a year, and the days that one person may be paid for in a year. Taken by one conditional decrement that also notes which application took it, so that two approvals at once, or one whose reply was lost, take what is there once.',
  schema: z.object({
    /** `budgetKey` or `daysKey`. */
    _id: z.string().max(120),
    kind: z.enum(['money', 'days']),
    programme: programmeId,
    /** The county’s; null for a person’s days, who may move. */
    orgPath: orgPath.nullable(),
    year: z.string().length(4),
    /** 分, or days. */
    total: z.int().min(0),
    left: z.int().min(0),
    /** By application: taken, and not seen yet in an application that stands. */
    inFlight: z.record(z.string(), taken),
    /** By application: taken for good. */
    spent: z.record(z.string(), z.int().min(0)),
    /** When leftovers are looked through; null: nothing is in flight. */
    settleAt: z.date().nullable(),
    timeline: z.array(z.object({ at: z.date(), byName: z.string().max(80), says: z.string().max(200), act: z.string().max(40) })).max(60),
  }),
  indexes: [
    { name: 'settle', keys: [['settleAt', 1]] },
    { name: 'place', keys: [['orgPath', 1], ['year', 1], ['_id', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})

export const paymentBatches = defineCollection({
  name: 'paymentBatches',
  about: 'Payments of many applications at once: which, how much, who put them together, who released them, and what the bank answered for each. No card number: those stay encrypted in the applications.',
  schema: z.object({
    /** ULID made by the client that began it. */
    _id: ulid,
    /** Counts the changes. */
    rev: z.int().min(0),
    orgPath,
    placeName: z.string().max(60),
    programme: programmeId,
    title: z.string().max(30),
    state: z.enum(batchStates),
    /** Of what is paid month by month: the last month that it pays. */
    through: month.optional(),
    lines: z.array(z.object({ caseId: ulid, receipt: z.string().max(40), who: z.string().max(20), cents: z.int().min(0), from: month.optional(), to: month.optional(), state: z.enum(lineStates), why: z.enum(payFaults).nullable() })).max(mostLines),
    makerPersonId: personId,
    makerName: z.string().max(80),
    releaserPersonId: personId.nullable(),
    madeAt: z.date(),
    timeline: z.array(z.object({ act: ulid, at: z.date(), byName: z.string().max(80), says: z.string().max(200) })).max(200),
  }),
  indexes: [
    { name: 'place', keys: [['orgPath', 1], ['madeAt', -1], ['_id', -1]] },
    { name: 'state', keys: [['orgPath', 1], ['state', 1], ['madeAt', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})
export type PaymentBatch = z.output<typeof paymentBatches.schema>

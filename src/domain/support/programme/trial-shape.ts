import * as z from 'zod'
import { date } from '../../account/contract/shapes'

const trialChanges = ['more', 'less', 'same', 'asked'] as const

const end = z.strictObject({
  standing: z.enum(['entitled', 'later', 'missing', 'not']),
  fromOn: date.nullable(),
  /** 分; null: nothing is paid, or not known yet. */
  cents: z.int().min(0).nullable(),
})
export type TrialEnd = z.output<typeof end>

export const trialCounts = z.strictObject({ more: z.int().min(0), less: z.int().min(0), same: z.int().min(0), /** They would have to answer something that was not asked before. */ asked: z.int().min(0) })
export type TrialCounts = z.output<typeof trialCounts>

/** What a test run shows, and what is kept of it with the change. */
export const trial = z.strictObject({
  /** The first day of the change: everybody is decided for on it. */
  on: date,
  isMonthly: z.boolean(),
  counts: trialCounts,
  cents: z.strictObject({ before: z.int().min(0), after: z.int().min(0) }),
  lines: z.array(z.strictObject({ name: z.string().max(60), before: end, after: end, change: z.enum(trialChanges) })).max(40),
})
export type Trial = z.output<typeof trial>

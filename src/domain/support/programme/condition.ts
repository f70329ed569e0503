/** What a rule asks of an applicant's answers, as data: an editor changes it without a new version of the program. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'

/** Names an answer: `womanBornOn`. */
export const factName = z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/)
/** Names what a county may set otherwise: `womanAge`. */
export const parameterName = factName

const ofParameter = z.strictObject({ parameter: parameterName })
const amount = z.union([z.number(), ofParameter])
const bound = z.union([z.number(), date, ofParameter])
export type Bound = z.output<typeof bound>

export type Condition =
  /** The answer is one of these. */
  | { kind: 'is'; fact: string; oneOf: (string | number | boolean)[] }
  /** The answer, a number or a date, lies between: `from` and `to` are meant, `below` is not. */
  | { kind: 'between'; fact: string; from?: Bound; to?: Bound; below?: Bound }
  /** Full years since the date that was answered: the only kind that time alone makes true or false. */
  | { kind: 'age'; fact: string; from?: Bound; below?: Bound }
  | { kind: 'every'; of: Condition[] }
  | { kind: 'some'; of: Condition[] }

const several = z.array(z.lazy(() => condition)).min(1).max(10)

export const condition: z.ZodType<Condition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('is'), fact: factName, oneOf: z.array(z.union([z.string().max(40), z.number(), z.boolean()])).min(1).max(20) }),
  z.strictObject({ kind: z.literal('between'), fact: factName, from: bound.optional(), to: bound.optional(), below: bound.optional() }),
  z.strictObject({ kind: z.literal('age'), fact: factName, from: amount.optional(), below: amount.optional() }),
  z.strictObject({ kind: z.literal('every'), of: several }),
  z.strictObject({ kind: z.literal('some'), of: several }),
])

/** What a policy answer says in the same order every time, beside its text. */
import * as z from 'zod'
import { seen } from '../seen'
import { selfChecks } from './self-checks'

/** Local calendar date, `YYYY-MM-DD`. */
const date = z.iso.date()

/** Names the policy over all its versions and places. */
export const policyKey = z.string().regex(/^[a-z0-9-]{3,40}$/)

export const policyFacts = z.strictObject({
  key: policyKey,
  /** First and last day; null where it is not known, or has no end. */
  inForce: z.strictObject({ from: date.nullable(), to: date.nullable() }),
  plain: z.string().overwrite(seen).min(1).max(200),
  who: z.string().overwrite(seen).min(1).max(300),
  amount: z.string().overwrite(seen).min(1).max(300),
  papers: z.array(z.string().overwrite(seen).min(1).max(60)).max(15),
  where: z.string().overwrite(seen).min(1).max(300),
  basis: z.string().overwrite(seen).min(1).max(300),
  selfCheck: z.enum(selfChecks).optional(),
})
export type PolicyFacts = z.infer<typeof policyFacts>

export { policyStanding } from './policy-standing'

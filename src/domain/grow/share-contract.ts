/** A link to a child's growth, vaccines and warning signs, for a doctor. It ends by itself. Contracts only grow. */
import * as z from 'zod'
import { childId, sexes } from '../account/contract/family'
import { calledName, consentVersion, date, moment } from '../account/contract/shapes'
import { ulid } from '../learn/contract'
import { birthNote, dosed, measured, signsAnswered } from './contract'
import { mostLooks, shareDays } from './share'

const shareToken = z.string().regex(/^[\w-]{22}$/)
const who = z.string().trim().max(20)

const share = z.strictObject({
  id: ulid,
  /** Of the link; null once it has ended. */
  token: shareToken.nullable(),
  /** Who gave it, as the family calls them. */
  by: z.string().max(20),
  mine: z.boolean(),
  showsName: z.boolean(),
  at: moment,
  until: moment,
  state: z.enum(['open', 'over', 'ended']),
  /** Who looked, as they called themselves, the newest first. */
  looks: z.array(z.strictObject({ at: moment, who: z.string().max(20) })).max(mostLooks),
})
export type GrowthShare = z.output<typeof share>

export const shareContract = {
  /** Five round trips. `id` is that of the link, so a retry gives the same one. By a guardian who agreed for this child (`agree`: to the text just read; NEEDS_CONSENT otherwise). */
  share: {
    input: z.strictObject({ id: ulid, childId, days: z.literal(shareDays), showsName: z.boolean(), agree: consentVersion.optional() }),
    output: z.strictObject({ share }),
  },
  /** Two round trips. The links of this child, the newest first, with who looked. For guardians. */
  shares: { input: z.strictObject({ childId }), output: z.strictObject({ items: z.array(share).max(20) }) },
  /** Two round trips. Nobody opens it from then on. Any guardian of the child may. */
  endShare: { input: z.strictObject({ childId, id: ulid }), output: z.strictObject({ ended: z.literal(true) }) },
  /** The mini program's code of a link, as a picture; null while WeChat gives none. */
  shareCode: { input: z.strictObject({ childId, id: ulid }), output: z.strictObject({ picture: z.string().max(400_000).nullable() }) },
} as const

export const sharedContract = {
  /** For who has the link, signed in or not. Written down before anything is shown, once for each `look`. EXPIRED when it is over, was taken back, or the consent behind it was. */
  open: {
    input: z.strictObject({ token: shareToken, look: ulid, who: who.default('') }),
    output: z.strictObject({
      child: z.strictObject({ name: calledName, sex: z.enum(sexes), birthOn: date }),
      until: moment,
      birth: birthNote.omit({ what: true }),
      measurements: z.array(measured).max(1000),
      doses: z.array(dosed).max(200),
      signs: z.array(signsAnswered).max(200),
    }),
  },
} as const
export type SharedGrowth = z.output<typeof sharedContract.open.output>

/** What may be asked of the yearly review, by families and by staff. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { askedReasons } from '../../asked-reasons'
import { whyNotReason } from '../../says-why'
import { shownAccount } from '../case/case-shape'
import { month } from '../money/month-shape'
import { programmeId } from '../programme/programme-shape'
import { annualStates } from './annual-steps'

/** `caseId:year`. */
export const annualId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}:20\d{2}$/)
const says = z.string().trim().min(2).max(200)
const tap = { id: annualId, /** The client's id of the tap. */ act: ulid }
const stood = z.strictObject({ id: annualId, state: z.enum(annualStates) })

/** What staff look through: what can be agreed to together, what is to be looked into, to be visited, to be decided by a second person, what waits for the family, and what is through. */
export const annualViews = ['together', 'changed', 'visit', 'exit', 'asked', 'done'] as const
export type AnnualView = (typeof annualViews)[number]
export const statesOfView = { together: ['answered'], changed: ['changed'], visit: ['visit'], exit: ['exit'], asked: ['asked'], done: ['done', 'ending', 'ended'] } as const satisfies Record<AnnualView, readonly (typeof annualStates)[number][]>

const row = z.strictObject({ id: annualId, title: z.string().max(30), who: z.string().max(20), restricted: z.boolean(), where: z.string().max(120), year: z.string(), state: z.enum(annualStates), dueOn: date, answeredOn: date.nullable() })
export type AnnualRow = z.output<typeof row>

const line = z.strictObject({ asks: z.string().max(60), says: z.string().max(400) })
const months = z.strictObject({ first: month, paidThrough: month.nullable(), last: month.nullable() }).nullable()

export const annualContract = {
  /** Of the family: what is on record, to be looked at. */
  one: {
    input: z.strictObject({ id: annualId }),
    output: z.strictObject({
      id: annualId, caseId: ulid, title: z.string().max(30), year: z.string(), state: z.enum(annualStates), dueOn: date, forName: z.string().max(20).nullable(), placeName: z.string().max(120),
      /** What was answered when it was applied for; of a special family, and where nothing of it is announced to others, nothing: nobody need read again what was lost. */
      lines: z.array(line).max(20), account: shownAccount.nullable(), months, mayAnswer: z.array(z.enum(['same', 'changed'])), answeredOn: date.nullable(),
    }),
  },
  /** `changed` with what changed. */
  answer: { input: z.discriminatedUnion('kind', [z.strictObject({ ...tap, kind: z.literal('same') }), z.strictObject({ ...tap, kind: z.literal('changed'), says })]), output: stood },
  list: { input: z.strictObject({ view: z.enum(annualViews), after: z.string().max(200).optional() }), output: z.strictObject({ rows: z.array(row).max(50), next: z.string().optional() }) },
  /** How many of each, in this place and below. */
  counts: { input: z.strictObject({}), output: z.strictObject({ together: z.int(), changed: z.int(), visit: z.int(), exit: z.int(), asked: z.int(), done: z.int() }) },
  /** One of them. A special family's opens with a reason only, and the family is told. */
  open: {
    input: z.strictObject({ id: annualId, look: ulid, reason: z.string().trim().max(60).refine((text) => whyNotReason(text, askedReasons.look) === undefined).optional() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(false), who: z.string().max(20), where: z.string().max(120), sentence: z.string().max(80) }),
      z.strictObject({
        ok: z.literal(true),
        review: row.extend({
          caseId: ulid, programme: programmeId, lines: z.array(line).max(20), months, /** 分 a month. */ cents: z.int(),
          /** What the family wrote. */
          says: z.string().max(200).nullable(),
          exits: z.array(z.string().max(60)).max(10),
          proposal: z.strictObject({ reason: z.string().max(60), lastMonth: month, says: z.string().max(200), byName: z.string().max(80), on: date, /** Months that were paid beyond it. */ paidBeyond: z.int() }).nullable(),
          timeline: z.array(z.strictObject({ at: moment, says: z.string().max(400) })).max(60),
          /** Why it is for somebody else; null: it is not. */
          whyNotMe: z.string().max(80).nullable(),
          mayDo: z.array(z.enum(['agree', 'goThere', 'visited', 'propose', 'decide'])),
        }),
      }),
    ]),
  },
  /** Together: each by itself; what is not clear stays, with why. */
  agree: { input: z.strictObject({ reviews: z.array(z.strictObject({ ...tap, /** How it stood where it was seen: what changed since is not agreed to. */ seen: z.enum(['answered', 'changed']).optional() })).min(1).max(50) }), output: z.strictObject({ done: z.array(annualId).max(50), left: z.array(z.strictObject({ id: annualId, sentence: z.string().max(80) })).max(50) }) },
  goThere: { input: z.strictObject(tap), output: stood },
  visited: { input: z.strictObject({ ...tap, on: date, says, found: z.enum(['same', 'changed', 'notMet']) }), output: stood },
  /** Its end, with the reason that the programme names, and the last month that is paid. */
  propose: { input: z.strictObject({ ...tap, reason: z.string().min(2).max(60), lastMonth: month, says }), output: stood },
  /** By another person, of the county. */
  decide: { input: z.strictObject({ ...tap, agrees: z.boolean(), says }), output: stood },
} as const

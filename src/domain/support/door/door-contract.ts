/** 上门代填: staff file for somebody without WeChat, who sits beside them. Contracts only grow. */
import * as z from 'zod'
import { consentVersion, date, moment } from '../../account/contract/shapes'
import { personId } from '../../account/person-id'
import { ulid } from '../../learn/contract'
import { bankAccount, casePaper, caseWords, facts } from '../case/case-shape'
import { caseStates } from '../case/case-steps'
import { programmeId, programmeVersion } from '../programme/programme-shape'

/** Drawn on the worker's screen by the applicant; nobody types a name in their place. Who cannot write draws a mark. */
const drawn = z.string().regex(/^[0-9,; ]{3,12000}$/)

/** Versions of the texts that were read out, and that the applicant said yes to. */
const readOut = z.strictObject({ specialIdentity: consentVersion.optional(), health: consentVersion.optional(), bank: consentVersion.optional() })
export type ReadOut = z.output<typeof readOut>

/** For the family: of whoever has it now, beside the number; of who reads the texts out, for taking a yes back. */
const whomToRing = z.strictObject({ name: z.string().max(20), roleText: z.string().max(100), phone: z.string().max(20) })
export type WhomToRing = z.output<typeof whomToRing>

const sheet = z.strictObject({
  personId,
  /** Masked, as staff see it. */
  who: z.string().max(20),
  placeName: z.string().max(120),
  /** The programme as it holds at their place today: with it everything can be filled in without network. */
  terms: programmeVersion,
  /** What their record says already, and where each comes from. */
  facts,
  prefilled: z.array(z.strictObject({ fact: z.string().max(40), from: z.string().max(40) })).max(20),
  isSpecialFamily: z.boolean(),
  papersOnFile: z.array(z.strictObject({ id: ulid, kind: z.string().max(30), pages: z.int(), givenOn: date })).max(100),
  /** Whom to tell that one takes a yes back: there is no app to do it in. Not there of what an earlier version keeps. */
  ring: whomToRing.nullable().optional(),
})
export type DoorSheet = z.output<typeof sheet>

export const doorContract = {
  /** What is needed at the door. The look at the record is written down. NOT_FOUND for who lives elsewhere, NOT_ALLOWED for who has WeChat. */
  open: { input: z.strictObject({ personId, programme: programmeId }), output: sheet },
  /** The whole application in one act, so that it can wait on the phone for a network: `id` names it, and however often it is sent it is filed once. */
  file: {
    input: z.strictObject({
      id: ulid, personId, programme: programmeId, facts, words: caseWords.optional(), account: bankAccount.nullable(), papers: z.array(casePaper).max(20),
      agree: readOut, signature: drawn, /** When it was signed, by the phone's clock. */ signedAt: moment,
    }),
    output: z.strictObject({ id: ulid, state: z.enum(caseStates), receipt: z.string().max(40), ring: whomToRing.nullable() }),
  },
} as const

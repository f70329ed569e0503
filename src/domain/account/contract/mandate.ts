/** Acting for somebody (代办): a helper asks, the person confirms; what is filed waits until the person confirms it. Contracts only grow. */
import * as z from 'zod'
import { ulid } from '../../learn/contract'
import { placeId } from '../../org/org-path'
import { typedName } from '../../person-name'
import { calledName, consentVersion, date, moment } from './shapes'
import { filingStates, mandateSubjects, mandateStates } from '../mandate'
import { personId } from '../person-id'
import { mobile, stageList } from './profile'

const subject = z.enum(mandateSubjects)
const what = z.array(subject).min(1).max(mandateSubjects.length)

const mandate = z.strictObject({
  id: ulid,
  /** Whom it is for, and who acts. */
  personId,
  personName: calledName,
  helperId: personId,
  helperName: calledName,
  /** `望月湖社区 村级专干`, or empty for somebody of the family. */
  helperPost: z.string().max(80),
  what,
  state: z.enum(mandateStates),
  askedAt: moment,
  /** I am the one whom it is for. */
  forMe: z.boolean(),
})
export type Mandate = z.infer<typeof mandate>

/** What is filed for somebody else. `basics` changes only what is named. */
export const filingContent = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('basics'), placeId: placeId.optional(), stages: stageList.optional(), large: z.boolean().optional() }),
  z.strictObject({ what: z.literal('membership'), placeId: placeId.optional() }),
])
export type FilingContent = z.infer<typeof filingContent>

const filing = z.strictObject({
  id: ulid,
  mandateId: ulid,
  personName: calledName,
  helperName: calledName,
  what: subject,
  /** What would be done, line by line, to be read before confirming. */
  lines: z.array(z.string().max(120)).max(10),
  state: z.enum(filingStates),
  filedAt: moment,
  forMe: z.boolean(),
})
export type Filing = z.infer<typeof filing>

/** 已当面问过本人. */
const inPerson = z.literal(true).optional()

const done = z.strictObject({ state: z.enum(mandateStates) })
const filed = z.strictObject({ state: z.enum(filingStates) })

export const mandateContract = {
  /** Both sides: those I gave, and those I hold; and what waits for a confirmation. */
  mine: { input: z.strictObject({}), output: z.strictObject({ mandates: z.array(mandate).max(60), filings: z.array(filing).max(60) }) },
  /** Somebody of the same family asks. */
  ask: { input: z.strictObject({ id: ulid, personId, what }), output: done },
  /** A village worker asks somebody of the own village. Who has no WeChat was asked face to face (`inPerson`), and the mandate holds at once. */
  askInPlace: { input: z.strictObject({ id: ulid, personId, what, inPerson }), output: done },
  /**
   * A village worker enters somebody without WeChat, who was read the text `recorded` in version `told` and agreed. The worker holds the mandate that this gives.
   * `placeId` lies at or below the post.
   */
  recordPerson: {
    input: z.strictObject({ id: ulid, name: typedName(), birthOn: date.optional(), phone: mobile.optional(), placeId, told: consentVersion }),
    output: z.strictObject({ personId, mandateId: ulid }),
  },
  /** The person told the village that they want no record any more: it is erased after the days that everybody has to think. */
  dropRecorded: { input: z.strictObject({ personId }), output: z.strictObject({ eraseAt: moment }) },
  confirm: { input: z.strictObject({ id: ulid }), output: done },
  refuse: { input: z.strictObject({ id: ulid }), output: done },
  /** Either side, any time. */
  end: { input: z.strictObject({ id: ulid }), output: done },
  /** `inPerson`: staff asked somebody without WeChat face to face, and it is done at once. NOT_ALLOWED for anybody who can confirm themselves. */
  fileOnBehalf: { input: z.strictObject({ id: ulid, mandateId: ulid, content: filingContent, inPerson }), output: filed },
  confirmFiling: { input: z.strictObject({ id: ulid }), output: filed },
  refuseFiling: { input: z.strictObject({ id: ulid }), output: filed },
} as const

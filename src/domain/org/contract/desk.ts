/** What the staff's desk may ask: what is due, who lives here, what was looked at. People are shown masked. Contracts only grow. */
import * as z from 'zod'
import { askedReasons } from '../../asked-reasons'
import { reason as reasonOf } from '../../reason'
import { consentVersion } from '../../account/contract/shapes'
import { placeId } from '../org-path'

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)
const personId = z.string().regex(/^p[0-9A-HJKMNP-TV-Z]{20,26}$/)
const moment = z.iso.datetime()
const cursor = z.string().max(400)
const reason = reasonOf(askedReasons.look)

/** What a row of 今天 is about; later parts add theirs. */
const todayKinds = ['help', 'call', 'membership', 'handOver', 'invitation', 'assist', 'piece', 'volunteer', 'referral', 'application', 'project', 'words', 'second', 'appeal'] as const
export const todayGroups = ['overdue', 'today', 'new'] as const

/**
 * What becomes of a thing that is not done in time. `other`: goes to somebody else first; `above`: the level above sees it too; `went`: the level above sees
 * it already; `fromBelow`: it came up here that way.
 */
const raises = ['other', 'above', 'went', 'fromBelow'] as const
export type Raise = (typeof raises)[number]

const todayRow = z.strictObject({
  /** `kind:id`, unique in the list. */
  key: z.string().max(80),
  kind: z.enum(todayKinds),
  /** Id of the record that the row opens: a person, an invitation, a hand-over. */
  opens: z.strictObject({
    what: z.enum(['person', 'membership', 'invitation', 'handOver', 'call', 'assist', 'piece', 'volunteer', 'referral', 'case', 'batch', 'change', 'annual', 'appeal', 'claim']),
    id: z.string().max(60),
    /** Of a volunteer: in which list they stand. */
    list: z.enum(['applied', 'trained']).optional(),
  }),
  /** 想请您回个电话 */
  what: z.string().max(60),
  /** Masked; 周* for a special family. */
  who: z.string().max(20),
  where: z.string().max(60),
  note: z.string().max(200).nullable(),
  dueAt: moment,
  /** 限阅: a special family. */
  restricted: z.boolean(),
  raise: z.enum(raises).optional(),
  /** Whom, or which place, it goes to or went to, where that is known. */
  raiseTo: z.string().max(60).optional(),
})
export type TodayRow = z.infer<typeof todayRow>

const personRow = z.strictObject({
  id: personId,
  /** Masked: 吴*梅; 周* for a special family. */
  name: z.string().max(20),
  idNumber: z.string().max(18).nullable(),
  phoneLast4: z.string().max(4).nullable(),
  where: z.string().max(60),
  restricted: z.boolean(),
})
export type PersonRow = z.infer<typeof personRow>

const contact = z.strictObject({ postId: ulid, name: z.string().max(20), roleName: z.string().max(30), phone: z.string().max(20).nullable(), kind: z.enum(['village', 'township', 'doctor']) })

/** What can be revealed, each time with a reason that is logged before it is shown. */
const revealable = ['phone', 'idNumber', 'realName'] as const
/** What an access row can say was seen: the file, or one of the above. */
export const accessedFields = ['file', 'growth', 'consultation', 'application', 'material', ...revealable] as const

/** Which state of a person an officer decided on: what comes when it is another one is refused, a late retry too. */
const rev = z.int().min(0)

const personFile = z.strictObject({
  id: personId,
  rev,
  name: z.string().max(20),
  /** How the person wishes to be addressed: 周老师. */
  callMe: z.string().max(20).nullable(),
  where: z.string().max(60),
  registeredWhere: z.string().max(60).nullable(),
  phone: z.string().max(20).nullable(),
  idNumber: z.string().max(18).nullable(),
  hasRealName: z.boolean(),
  age: z.int().nullable(),
  restricted: z.boolean(),
  special: z.enum(['bereaved', 'disabled']).nullable(),
  /** 进门前请留意: wishes in sentences. */
  mindful: z.array(z.string().max(80)).max(12),
  contacts: z.array(contact).max(6),
  /** Said to the viewer: the person sees this visit. Null when the file is open without a row. */
  logged: z.string().max(80).nullable(),
})
export type PersonFile = z.infer<typeof personFile>

const callRow = z.strictObject({
  id: z.string().max(80),
  personId,
  who: z.string().max(20),
  where: z.string().max(60),
  what: z.string().max(60),
  note: z.string().max(200).nullable(),
  at: moment,
  dueAt: moment,
  restricted: z.boolean(),
})
export type CallRow = z.infer<typeof callRow>

const accessRow = z.strictObject({
  id: ulid,
  at: moment,
  viewer: personId,
  viewerName: z.string().max(20),
  viewerRole: z.string().max(30),
  viewerPlace: z.string().max(60),
  subject: personId,
  subjectName: z.string().max(20),
  what: z.array(z.enum(accessedFields)).max(8),
  reason: z.string().max(100),
})
export type AccessRow = z.infer<typeof accessRow>

const page = { limit: z.int().min(1).max(50).default(20), after: cursor.optional() }

export const deskContract = {
  /** Everything that waits for my active post, by deadline. */
  today: {
    input: z.strictObject({}),
    output: z.strictObject({
      groups: z.array(z.strictObject({ group: z.enum(todayGroups), rows: z.array(todayRow) })).max(3),
      /** More waits than is shown. */
      more: z.boolean(),
    }),
  },
  /** Beginning of the name, the whole phone, or the last four of it or of the ID number (`id4`), in my subtree. The text is not stored. */
  searchPeople: {
    input: z.strictObject({ text: z.string().trim().min(1).max(20), limit: z.int().min(1).max(20).default(10), after: cursor.optional() }),
    output: z.strictObject({ by: z.enum(['name', 'pinyin', 'phone', 'id4']), items: z.array(personRow), next: cursor.optional() }),
  },
  /** People of my subtree, or of one place in it, in the order of places. */
  people: {
    input: z.strictObject({ placeId: placeId.optional(), ...page }),
    output: z.strictObject({ items: z.array(personRow), next: cursor.optional() }),
  },
  /** The masked file. A special family's opens only with a reason, and the family sees it. `look` is made by the client when the file is opened: for half an hour asking again is the same look. */
  person: {
    input: z.strictObject({ id: personId, look: ulid.optional(), reason: reason.optional() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), person: personFile }),
      z.strictObject({ ok: z.literal(false), why: z.literal('needsReason'), name: z.string().max(20), where: z.string().max(60), sentence: z.string().max(120) }),
    ]),
  },
  /** One value in full, for a minute on the screen. `id` is made by the client and names the row of the access log. */
  reveal: {
    input: z.strictObject({ id: ulid, personId, what: z.enum(revealable), reason }),
    output: z.strictObject({ value: z.string().max(60), hideAfterSeconds: z.int() }),
  },
  calls: {
    input: z.strictObject(page),
    output: z.strictObject({ items: z.array(callRow), next: cursor.optional() }),
  },
  /** `act` is made by the client: the same tap sent again is one try. Nobody answering keeps the call open. */
  callDone: {
    input: z.strictObject({ id: z.string().min(1).max(80), act: ulid, result: z.enum(['reached', 'visited', 'noAnswer']), note: z.string().trim().max(200).default('') }),
    output: z.strictObject({ id: z.string(), open: z.boolean() }),
  },
  /** Who looked at whom, newest first. Filtered by one of the two at most. */
  accessLog: {
    input: z.strictObject({ subject: personId.optional(), viewer: personId.optional(), ...page }),
    output: z.strictObject({ items: z.array(accessRow), next: cursor.optional() }),
  },
  /** By the township officer, with the person's consent to special identity. */
  markSpecialFamily: {
    /** `told`: which version of the consent text was just read out to somebody without WeChat, who said yes. */
    input: z.strictObject({ personId, rev, kind: z.enum(['bereaved', 'disabled']), since: z.iso.date(), told: consentVersion.optional() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true) }),
      z.strictObject({ ok: z.literal(false), why: z.enum(['needsConsent', 'ownCase', 'notYet']), sentence: z.string().max(120) }),
    ]),
  },
  /** Which posts could be this person's contacts. */
  contactChoices: {
    input: z.strictObject({ personId }),
    output: z.strictObject({ village: z.array(contact).max(20), township: z.array(contact).max(20) }),
  },
  /** 双岗联系人: one of the village and one of the township. */
  setContacts: {
    input: z.strictObject({ personId, rev, villagePostId: ulid, townshipPostId: ulid }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), contacts: z.array(contact).max(6) }),
      z.strictObject({ ok: z.literal(false), why: z.enum(['notAtThePlace', 'samePerson']), sentence: z.string().max(120) }),
    ]),
  },
} as const

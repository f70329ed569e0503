/** Who I am: what the screens may ask of one's own profile. Contracts only grow. */
import * as z from 'zod'
import { orgPath, placeId } from '../../org/org-path'
import { longestRealName, typedName, typedNameIfAny } from '../../person-name'
import { personId } from '../person-id'
import { stages } from '../stages'
import { idUses } from '../id-uses'
import { calledName, consentVersion, date, moment, namedPlace } from './shapes'

/** A mobile number of the mainland. */
export const mobile = z.string().regex(/^1[3-9]\d{9}$/)
export const stageList = z.array(z.enum(stages)).max(stages.length)

/** Somebody whom a special family can call: 双岗联系人 and the family doctor. */
export const contactPerson = z.strictObject({
  personId,
  name: calledName,
  /** As shown under the name: `望月湖社区 专干`. */
  roleText: z.string().max(40),
  phone: z.string().max(20),
  kind: z.enum(['village', 'township', 'doctor']),
})
export type ContactPerson = z.infer<typeof contactPerson>

export const wishes = z.strictObject({
  callMe: z.string().trim().max(20),
  /** Days on which not to call or visit: every year `MM-DD`, or once `YYYY-MM-DD`. */
  notOn: z.array(z.string().regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)).max(30),
  topicsToAvoid: z.array(z.string().trim().min(1).max(20)).max(10),
})

const me = z.strictObject({
  personId,
  name: calledName,
  /** Where the person lives; null until they say. */
  place: namedPlace.nullable(),
  /** The path of that place: what is told there is told to them. */
  placePath: orgPath.nullable().default(null),
  /** Where the household is registered (户籍). */
  registeredPlace: namedPlace.nullable(),
  stages: stageList,
  large: z.boolean(),
  /** Set by staff after the family agreed; null again when the consent is withdrawn. */
  specialFamily: z.enum(['bereaved', 'disabled']).nullable(),
  /** Feeds about raising children, festivals and the word 孩子 stay away; for a special family until they ask otherwise, for anybody who asks. */
  gentle: z.boolean(),
  contacts: z.array(contactPerson).max(6),
  /** Masked: `1** **** 5678`. */
  phone: z.string().max(20).nullable(),
  /** Masked: `刘**`. */
  realName: z.string().max(40).nullable(),
  /** Masked: `4301**********1234`. */
  idNumber: z.string().max(20).nullable(),
  birthOn: date.nullable(),
  wishes,
  /** Set while the account waits to be erased; it can still be taken back. */
  deletion: z.strictObject({ askedAt: moment, eraseAt: moment }).nullable(),
})
export type Me = z.infer<typeof me>

const answer = z.strictObject({ me })
/** Version of the consent text that was just agreed to on this screen; left out when it was given before. */
const agree = consentVersion.optional()

export const profileContract = {
  /** One round trip. `me` is null for a visitor and for somebody who has not signed in yet. */
  me: { input: z.strictObject({}), output: z.strictObject({ me: me.nullable() }) },
  /** One tap. Makes the person when new, with what the phone knows already; else gives the person as they are. */
  signIn: { input: z.strictObject({ stages: stageList.optional(), large: z.boolean().optional() }), output: answer },
  /** Only the fields that are named change. Null takes a place away. */
  edit: {
    input: z.strictObject({
      name: typedName().optional(),
      stages: stageList.optional(),
      large: z.boolean().optional(),
      placeId: placeId.nullable().optional(),
      registeredPlaceId: placeId.nullable().optional(),
    }),
    output: answer,
  },
  /** `seesLess`: 少看养育和节日的内容; left out when it did not change. */
  wishes: { input: z.strictObject({ wishes: wishes.extend({ callMe: typedNameIfAny() }), seesLess: z.boolean().optional() }), output: answer },
  /** `code` of WeChat's `getPhoneNumber`. NEEDS_CONSENT without the phone consent. */
  givePhoneByWechat: { input: z.strictObject({ code: z.string().min(1).max(200), agree }), output: answer },
  givePhone: { input: z.strictObject({ phone: mobile, agree }), output: answer },
  /** Real name and ID number, for a stated use only. `ok: false` names what does not fit; nothing is stored then. */
  giveIdentity: {
    input: z.strictObject({ realName: typedName(longestRealName, 2), idNumber: z.string().trim().max(20), forWhat: z.enum(idUses), agree }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), me }),
      z.strictObject({ ok: z.literal(false), why: z.enum(['shape', 'birthDate', 'checksum', 'name']) }),
    ]),
  },
  /** 村里帮您登记过吗: records that staff made with the phone number WeChat vouches for. `vouched: false` until it does. */
  claimable: {
    input: z.strictObject({}),
    output: z.strictObject({
      vouched: z.boolean(),
      items: z
        .array(
          z.strictObject({
            recordId: personId,
            /** Masked: `刘*兰`. */
            name: z.string().max(40),
            where: z.string().max(60),
            recordedOn: date,
            /** `望月湖社区 村级专干 李小红`; empty when that post is gone. */
            by: z.string().max(110),
          }),
        )
        .max(5),
    }),
  },
  /** It is me: what was kept under the record is mine from now on. `ok: false` says in words why it is not. */
  claimRecord: {
    input: z.strictObject({ recordId: personId }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), me }),
      z.strictObject({ ok: z.literal(false), why: z.enum(['notVouched', 'notFound']), sentence: z.string().max(120) }),
    ]),
  },
  dropPhone: { input: z.strictObject({}), output: answer },
  dropIdentity: { input: z.strictObject({}), output: answer },
} as const

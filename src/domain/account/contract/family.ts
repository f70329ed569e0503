/** My family: adults, children, invitations. Contracts only grow. */
import * as z from 'zod'
import { ulid } from '../../learn/contract'
import { typedName, typedNameIfAny } from '../../person-name'
import { familyRoles, longestRelation } from '../family'
import { personId } from '../person-id'
import { calledName, consentVersion, date, moment } from './shapes'

export const familyId = ulid
export const childId = ulid
const role = z.enum(familyRoles)
const relation = z.string().trim().max(longestRelation)
const typedRelation = typedNameIfAny(longestRelation)

const member = z.strictObject({
  personId,
  name: calledName,
  role,
  /** What the family calls them: 外婆. Empty when not said. */
  relation,
  joinedAt: moment,
  me: z.boolean(),
  /** A guardian who left the family, but goes on seeing the children. */
  apart: z.boolean(),
  /** What the caller may do with this member now. */
  canChangeRole: z.boolean(),
  canRemove: z.boolean(),
})
export type FamilyMember = z.infer<typeof member>

export const sexes = ['girl', 'boy'] as const
const childFields = { name: typedName(), sex: z.enum(sexes), birthOn: date }
const child = z.strictObject({
  id: childId,
  ...childFields,
  name: calledName,
  canEdit: z.boolean(),
  /** `file`: taking the child away deletes the file; `sight`: another guardian keeps the file, only I stop seeing it; `no`: not mine to do. */
  removing: z.enum(['file', 'sight', 'no']),
})
export type FamilyChild = z.infer<typeof child>

const invite = z.strictObject({ id: ulid, role, relation, expiresAt: moment })

const family = z.strictObject({
  id: familyId,
  myRole: role,
  /** I left, but still see the children whom I am a guardian of: no other adult is listed then. */
  apart: z.boolean(),
  members: z.array(member).max(20),
  children: z.array(child).max(20),
  /** Children whose sight I gave up by taking my consent back, while another guardian keeps the file: mine to give again. */
  released: z.array(z.strictObject({ id: childId, name: calledName })).max(20),
  /** Invitations that are still open; guardians only. */
  invites: z.array(invite).max(20),
  canInvite: z.boolean(),
  canAddChild: z.boolean(),
  /** Why leaving does not work now: the last guardian first hands over or deletes the children's files. */
  leaving: z.enum(['free', 'lastGuardian']),
})
export type Family = z.infer<typeof family>

const answer = z.strictObject({ family })
/** A share card carries this: the invitation's id and a secret. */
const token = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}\.[\w-]{22}$/)

export const familyContract = {
  /** One round trip. Usually one family; grandparents and helpers may be in several. Empty for somebody without one. */
  mine: { input: z.strictObject({}), output: z.strictObject({ families: z.array(family).max(20) }) },
  /** Gives the family that the caller already started, or begins one with `id`. */
  start: { input: z.strictObject({ id: familyId, relation: typedRelation.optional() }), output: answer },
  /** Makes the share card: good for 72 hours, for one person. */
  invite: {
    input: z.strictObject({ id: ulid, familyId, role, relation: typedRelation.default('') }),
    output: z.strictObject({ token, expiresAt: moment }),
  },
  /** What am I joining? Anyone who holds the card may ask; no child and no other adult is named. */
  invitation: {
    input: z.strictObject({ token }),
    output: z.strictObject({
      /** `own`: the card is the caller's own, for somebody else to use. */
      state: z.enum(['open', 'own', 'joined', 'used', 'expired', 'revoked']),
      inviter: calledName,
      role,
      relation,
      expiresAt: moment,
    }),
  },
  /** EXPIRED, ALREADY_USED when the card no longer works; NOT_ALLOWED for one's own. */
  accept: { input: z.strictObject({ token }), output: answer },
  revokeInvite: { input: z.strictObject({ familyId, inviteId: ulid }), output: answer },
  /** `agree` is the version of the under-14 text that the guardian just agreed to for this child: without it nothing is stored. */
  addChild: { input: z.strictObject({ id: childId, familyId, ...childFields, agree: consentVersion }), output: answer },
  editChild: { input: z.strictObject({ familyId, childId, ...childFields }), output: answer },
  /** What it does depends on `removing` of the child; said before. */
  removeChild: { input: z.strictObject({ familyId, childId }), output: z.strictObject({ family, did: z.enum(['file', 'sight']) }) },
  /** Between relative and helper. Nobody makes or unmakes a guardian but by invitation and by leaving. */
  changeRole: { input: z.strictObject({ familyId, personId, role: z.enum(['relative', 'helper']) }), output: answer },
  removeMember: { input: z.strictObject({ familyId, personId }), output: answer },
  /** `keepChildren`: a guardian who leaves goes on seeing the children. */
  leave: {
    input: z.strictObject({ familyId, keepChildren: z.boolean() }),
    output: z.strictObject({ left: z.boolean(), why: z.enum(['lastGuardian']).optional() }),
  },
} as const

/** A family as it is stored: one document, so that each change of it is one write. */
import * as z from 'zod'
import { ulid } from '../learn/contract'
import { orgPath } from '../org/org-path'
import { sexes } from './contract/family'
import { date } from './contract/shapes'
import { familyRoles } from './family'
import { personId } from './person-id'

const familyEvents = ['started', 'joined', 'roleChanged', 'removed', 'left', 'apart', 'childAdded', 'childEdited', 'childRemoved', 'childReleased', 'childReturned'] as const

const familyMember = z.object({
  personId,
  name: z.string().max(20),
  role: z.enum(familyRoles),
  relation: z.string().max(10).default(''),
  joinedAt: z.date(),
  /** A guardian who left, but goes on seeing the children. */
  apartSince: z.date().nullable().default(null),
})

const familyChild = z.object({
  id: ulid,
  name: z.string().max(20),
  sex: z.enum(sexes),
  birthOn: date,
  guardians: z.array(personId).max(20),
  /** Guardians who took back their consent while another one keeps the file: giving it again is theirs alone. */
  releasedBy: z.array(personId).max(20).default([]),
  addedBy: personId,
  addedAt: z.date(),
})

const familyInvite = z.object({
  id: ulid,
  role: z.enum(familyRoles),
  relation: z.string().max(10),
  by: personId,
  expiresAt: z.date(),
  usedBy: personId.nullable(),
  revokedAt: z.date().nullable(),
})

export const familyRecord = z.object({
  /** Made by the client of who started it. */
  _id: ulid,
  /** Who started it, as long as they live in it: nobody starts two. The family's own id from then on. */
  homeOf: z.string().max(30),
  /** Of the guardian who started it. */
  orgPath: orgPath.nullable(),
  /** Counts the changes: a change is written only over the state that it was decided on. */
  rev: z.int().min(0),
  members: z.array(familyMember).max(20),
  children: z.array(familyChild).max(20),
  /** Ids of files that were taken away: a late retry of adding one brings nothing back. */
  goneChildren: z.array(ulid).max(100).default([]),
  /** Of those, whose growth file is still to be emptied: written with the child's going, so that a cut between the two is made good. */
  forgetting: z.array(ulid).max(100).default([]),
  /** Children who came or were corrected: what is due for them is still to be looked at anew. */
  remindAnew: z.array(ulid).max(100).default([]),
  /** Children whose guardians became others then: what was booked for them is seen by those alone. It stays until nothing can come in any more that was decided on before. */
  guardiansMoved: z.object({ at: z.date(), children: z.array(ulid).max(40) }).optional(),
  /** Share cards: each is good for 72 hours, for one person. The secret is derived from the id and stored nowhere. */
  invites: z.array(familyInvite).max(40),
  timeline: z.array(z.object({ at: z.date(), by: personId, what: z.enum(familyEvents), about: z.string().max(120) })).max(300),
})
export type FamilyRecord = z.infer<typeof familyRecord>
export type MemberRecord = FamilyRecord['members'][number]
export type InviteRecord = FamilyRecord['invites'][number]
export type ChildRecord = FamilyRecord['children'][number]

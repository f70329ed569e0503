/** Who may invite whom, and where: one table and the place's own facts. */
import type { OrgPath } from './org-path'
import type { PlaceKind } from './place-kind'
import { roleFacts } from './role-names'
import { staffRoles, type StaffRole } from './roles'

const helpersOfFamilies = ['venueManager', 'counsellor', 'psychologist', 'doctor', 'hospitalContact', 'insurerContact', 'lenderContact', 'schoolContact', 'mediator', 'volunteerLeader'] as const
const desk = ['editor', 'medicalReviewer', 'chiefEditor'] as const

/** A level invites the levels below it, never its own: a post is always given by somebody above. The province's own posts are given by the province. */
const invites: Readonly<Partial<Record<StaffRole, readonly StaffRole[]>>> = {
  provinceAdmin: staffRoles,
  cityOfficer: ['countyOfficer', 'townshipOfficer', 'villageWorker', 'editor', ...helpersOfFamilies],
  countyOfficer: ['townshipOfficer', 'villageWorker', ...helpersOfFamilies],
  townshipOfficer: ['villageWorker', 'venueManager', 'doctor', 'schoolContact', 'mediator', 'volunteerLeader'],
  chiefEditor: desk.filter((role) => role !== 'chiefEditor'),
}

/** Roles that this role may give, suspend and hand over; empty for most. */
export const rolesBelow = (role: StaffRole): readonly StaffRole[] => invites[role] ?? []

export const isRoleBelow = (role: StaffRole, other: StaffRole): boolean => rolesBelow(role).includes(other)

interface InvitingPlace {
  kind: PlaceKind
  orgPath: OrgPath
  status: string
}

interface InviteRefusal {
  why: 'mayNotInvite' | 'notAtThisKind' | 'placeClosed'
  sentence: string
}

/** Why this post may not invite for that role at that place; undefined when it may. */
export function whyNotInvite(by: { role: StaffRole; orgPath: OrgPath }, role: StaffRole, place: InvitingPlace): InviteRefusal | undefined {
  if (!isRoleBelow(by.role, role) || !place.orgPath.startsWith(by.orgPath)) {
    return { why: 'mayNotInvite', sentence: `“${roleFacts[role].name}”要由上一级来邀请。请联系上级计生协。` }
  }
  if (!roleFacts[role].at.includes(place.kind)) return { why: 'notAtThisKind', sentence: `这里没有“${roleFacts[role].name}”这个岗位。换一个地方或岗位再试。` }
  if (place.status !== 'active') return { why: 'placeClosed', sentence: '这个地方已经撤并，不能再邀请。请选并入后的地方。' }
  return undefined
}

/** Roles that this post may offer at that place. */
export const offeredRoles = (by: { role: StaffRole; orgPath: OrgPath }, place: InvitingPlace): StaffRole[] =>
  staffRoles.filter((role) => whyNotInvite(by, role, place) === undefined)

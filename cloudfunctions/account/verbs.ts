/** What other domains' actions may ask of people. Whoever reads states the subtree it may reach, so that scope is in the first query. */
import type * as z from 'zod'
import { isGiven } from '@/domain/account/consent-rules'
import { hasCard } from '@/domain/account/membership-rules'
import type { ConsentKind } from '@/domain/account/consent-kinds'
import type { PersonId } from '@/domain/account/person-id'
import type { OrgPath } from '@/domain/org/org-path'
import type { Filter } from '../kernel/db/filter'
import { consents, people } from './collections'
import { needConsent, needNoOlderConsent } from './consent/need-consent'
import { families } from './family/collections'
import { memberships } from './membership/collections'
import { volunteers } from './volunteer/collections'

export { needConsent, needNoOlderConsent }
export { hasAgreedSince } from './consent/has-agreed-since'
export { copiesFollow } from './consent/copies-follow'
export { childrenOfFamilies } from './family/children-of-families'
export { childrenSeenBy, childSeenBy } from './family/child-seen-by'
export { mandateToSupport } from './mandate/mandate-to-support'
export { mandateToBook } from './mandate/mandate-to-book'
export { homeAfterPregnancy } from './profile/home-after-pregnancy'
export { countMandatesAt, endHeldMandate, mandatesHeldAt, passMandateOn, type HeldMandate } from './mandate/held-by-post'

type Person = z.output<typeof people.schema>
type Within = Filter<Person>
export type Contact = Person['contacts'][number]

const rowFields = ['_id', 'name', 'realName', 'idNumber', 'phone', 'orgPath', 'place', 'specialFamily'] as const
export type PersonInList = Pick<Person, (typeof rowFields)[number]>

const fileFields = [...rowFields, 'rev', 'registeredPath', 'registeredPlace', 'birthOn', 'contacts', 'wishes', 'seesLess', 'claimedBy', 'deletion'] as const
export type PersonInFile = Pick<Person, (typeof fileFields)[number]>

/** People in the order of places, all or those whom a search mark finds. */
export const peopleInOrder = ({ within, mark, limit, after }: { within: Within; mark?: string; limit: number; after?: string | undefined }) =>
  people.inOrder({ where: mark === undefined ? within : { $and: [{ searchKeys: mark }, within] }, by: 'orgPath', limit, after, only: rowFields })

/** Undefined for somebody who does not live there. */
export async function personWithin(id: PersonId, within: Within): Promise<PersonInFile | undefined> {
  const [person] = await people.find({ where: { $and: [{ _id: id }, within] }, limit: 1, only: fileFields })
  return person
}

/** Who books for themselves: how they are called, their stages, and whether seats are kept for them. Undefined for who has no record. */
export async function bookerOf(id: PersonId): Promise<(Pick<Person, 'name' | 'stages'> & { isSpecial: boolean }) | undefined> {
  const person = await people.byId(id, ['name', 'stages', 'specialFamily'])
  return person && { name: person.name, stages: person.stages, isSpecial: person.specialFamily !== null }
}

/** Whether somebody is a member now. */
export async function isMember(id: PersonId): Promise<boolean> {
  const row = await memberships.byId(id, ['state'])
  return row !== undefined && hasCard(row.state)
}

/** One's own, for what one asks for oneself. */
export const ownFile = (id: PersonId): Promise<PersonInFile | undefined> => people.byId(id, fileFields)

/** Of these people, whoever has not left the program: nothing is written to who has. One round trip, none for nobody. */
export async function whoIsHere(ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return new Set()
  return new Set((await people.find({ where: { _id: { $in: asked } }, limit: asked.length, only: ['_id'] })).map(({ _id }) => _id))
}

/** Sets contact persons or the mark of a special family if the person is as they were read; says whether they were. */
export const changePerson = ({ _id, rev }: PersonInFile, change: Partial<Pick<Person, 'contacts' | 'specialFamily'>>): Promise<boolean> =>
  people.updateOne({ _id, rev }, { $set: change, $inc: { rev: 1 } })

/** The mark goes again, if it is there: also where a withdrawn consent held it back, or the next consent would show what nobody agreed to. */
export const unmarkSpecial = (id: PersonId): Promise<boolean> =>
  people.updateOne({ _id: id, $or: [{ specialFamily: { $ne: null } }, { heldBack: { $ne: null } }] }, { $set: { specialFamily: null, heldBack: null }, $inc: { rev: 1 } })

export const countServedBy = (postId: string): Promise<number> => people.count({ 'contacts.postId': postId })

const callFields = ['_id', 'name', 'place', 'orgPath', 'specialFamily'] as const
export type PersonToCall = Pick<Person, (typeof callFields)[number]>

/** Those whose contact person this post is. */
export const servedBy = (postId: string, limit: number) => people.find({ where: { 'contacts.postId': postId }, limit, only: [...callFields, 'contacts'] })

/** Gives one person the new contact in place of the one at `postId`; false when that one is not there any more. */
export const replaceContact = (id: PersonId, postId: string, contact: Contact): Promise<boolean> =>
  people.updateOne({ _id: id, 'contacts.postId': postId }, { $set: { 'contacts.$': contact }, $inc: { rev: 1 } })

/** What somebody without WeChat said yes to when the text was read out to them; written down with who read it, and when. */
export const agreedAloud = (personId: PersonId, kind: ConsentKind, version: number, toldBy: PersonId, now: Date): Promise<void> =>
  needConsent({ personId, kind, agree: version, now, toldBy })

/** What must be agreed to before something is stored: said now (`agree`, the version of the text), or before. Throws NEEDS_CONSENT. One round trip, two the first time ever. */
export const consentedTo = (personId: PersonId, kind: ConsentKind, agree: number | undefined, now: Date): Promise<void> => needConsent({ personId, kind, agree, now })

/** Who took this record over since, if somebody did. One round trip. */
export const tookOverBy = async (record: PersonId): Promise<PersonId | null> => (await people.byId(record, ['claimedBy']))?.claimedBy ?? null

/** Takes the one at `postId` away, and nobody comes instead. */
export const removeContact = (id: PersonId, postId: string): Promise<boolean> =>
  people.updateOne({ _id: id, 'contacts.postId': postId }, { $pull: { contacts: { postId } }, $inc: { rev: 1 } })

/** Who they are for whoever is to call them. */
export const peopleToCall = (ids: readonly PersonId[]): Promise<PersonToCall[]> => people.find({ where: { _id: { $in: ids } }, limit: ids.length, only: callFields })

export async function hasAgreed(id: PersonId, kind: ConsentKind): Promise<boolean> {
  const record = await consents.byId(id, ['given'])
  return record !== undefined && isGiven(record.given, kind)
}

/** Everybody in this person's families, without the person. */
export async function relativesOf(id: PersonId): Promise<PersonId[]> {
  const mine = await families.find({ where: { 'members.personId': id }, limit: 20, only: ['members'] })
  return [...new Set(mine.flatMap(({ members }) => members.map(({ personId }) => personId)))].filter((other) => other !== id)
}

/** Membership applications that wait, oldest first. */
export const waitingMemberships = (where: Filter<z.output<typeof memberships.schema>>, limit: number) =>
  memberships.find({ where, order: [['askedAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'name', 'place', 'toPlace', 'state', 'askedAt', 'waitsAt', 'raiseAt', 'raisedTo'] })

/** Volunteers who wait for a training or for the answer, those first who have waited longest. */
export const waitingVolunteers = (where: Filter<z.output<typeof volunteers.schema>>, limit: number) =>
  volunteers.find({ where, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'name', 'place', 'vetting', 'dueAt', 'waitsAt', 'raiseAt', 'raisedTo'] })

export const countWaitingAt = (waitsAt: OrgPath): Promise<number> => memberships.count({ waitsAt })

export const countVolunteersAt = (waitsAt: OrgPath): Promise<number> => volunteers.count({ waitsAt })

/** Applications that waited at a place where nobody answers any more wait at another. */
export const moveWaitingMemberships = (from: OrgPath, to: OrgPath): Promise<number> => memberships.updateWhere({ waitsAt: from }, { $set: { waitsAt: to } })

export const moveWaitingVolunteers = (from: OrgPath, to: OrgPath): Promise<number> => volunteers.updateWhere({ waitsAt: from }, { $set: { waitsAt: to } })

/** One question of the matrix: who asks, and one person in every relation to them. Everybody is new, so that no question changes another's answer. */
import type * as z from 'zod'
import { people } from '../../../cloudfunctions/account/collections'
import { families } from '../../../cloudfunctions/account/family/collections'
import { newPerson } from '../../../cloudfunctions/account/new-person'
import type { Person } from '../../../cloudfunctions/account/person'
import { posts } from '../../../cloudfunctions/kernel/collections'
import type { Declaration, DocSchema } from '../../../cloudfunctions/kernel/db/declaration'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import type { Role, StaffRole } from '../../../src/domain/org/roles'
import { nextUlid, postDoc, type PostDoc } from '../fixtures'
import type { As, TestCloud } from '../harness'
import { relations, type Relation } from './specimen'
import { levelOf, line, siblings, type TreePlace } from './tree'

export interface Subject {
  openid: string
  personId: string
  name: string
  place: TreePlace
  familyId: string
  childId: string
}

export interface Scene {
  cloud: TestCloud
  now: Date
  role: Role
  /** How the caller is known to the function. */
  as: As
  /** Who asks; a visitor is nobody, and has the same neighbours as a person. */
  me: Subject
  /** The post in which they ask; undefined without one. */
  post: PostDoc | undefined
  others: Readonly<Record<Exclude<Relation, 'self'>, Subject | undefined>>
  /** Stores a document as its collection's schema has it, over one of the same id. */
  put<S extends DocSchema>(collection: Pick<Declaration<S>, 'name' | 'schema'>, doc: z.input<S>): void
}

const isStaff = (role: Role): role is StaffRole => role !== 'visitor' && role !== 'person'
const levelFor = (role: Role) => (isStaff(role) ? levelOf(role) : line.findIndex(({ kind }) => kind === 'village'))

/** Relations that there are for this role: nothing lies beside or above the province. */
export const relationsFor = (role: Role): Relation[] =>
  relations.filter((relation) => !(relation === 'siblingPlace' && !siblings[levelFor(role)]) && !(relation === 'parentPlace' && levelFor(role) === 0))

let made = 0

export function makeScene(cloud: TestCloud, role: Role): Scene {
  const now = new Date()
  const put: Scene['put'] = ({ name, schema }, doc) => {
    const { _id, ...rest } = schema.parse(doc)
    cloud.store.modify(name, { _id: String(_id) }, { ...rest, _id }, { multi: false, merge: false, upsert: true, now })
  }
  const level = levelFor(role)
  const here = line[level]!
  const me = newSubject(here)
  const spouse = { ...newSubject(here), familyId: me.familyId, childId: me.childId }
  const at = (place: TreePlace | undefined) => place && newSubject(place)
  const others = { ownFamily: spouse, ownPlace: at(here), below: at(line[level + 1]), siblingPlace: at(siblings[level]), parentPlace: at(line[level - 1]) }
  const alone = [others.ownPlace, others.below, others.siblingPlace, others.parentPlace].flatMap((other) => other ?? [])
  // Whatever posts a question gives the caller besides, this is the one they work in.
  const post = isStaff(role) ? { ...newPost(me, role, here), activatedAt: now } : undefined
  cloud.store.insert(people.name, [me, spouse, ...alone].map((subject) => people.schema.parse(personDoc(subject, now))))
  cloud.store.insert(families.name, [familyDoc(now, me, spouse), ...alone.map((other) => familyDoc(now, other))])
  if (post) put(posts, post)
  return { cloud, now, role, as: role === 'visitor' ? {} : { openid: me.openid }, me, post, others, put }
}

export const newPost = (of: Subject, role: StaffRole, { id, path, name }: TreePlace): PostDoc =>
  postDoc(of.personId, { name: of.name, role, placeId: id, placeName: name, orgPath: path })

export function newSubject(place: TreePlace): Subject {
  made += 1
  const openid = `o-matrix-${made}`
  return { openid, personId: personIdOf(openid), name: `示例人${made}号`, place, familyId: nextUlid(), childId: nextUlid() }
}

/** As somebody who lives at their place. */
export const personDoc = ({ openid, personId, name, place }: Subject, now: Date, more: Partial<Person> = {}): Person =>
  newPerson({ _id: personId, openid, createdAt: now, name, orgPath: place.path, place: { placeId: place.id, names: [place.name] }, ...more })

/** The adults as guardians of one child. */
export function familyDoc(now: Date, first: Subject, ...more: Subject[]) {
  const adults = [first, ...more]
  return families.schema.parse({
    _id: first.familyId,
    homeOf: first.personId,
    orgPath: first.place.path,
    rev: 1,
    members: adults.map(({ personId, name }) => ({ personId, name, role: 'guardian' as const, joinedAt: now })),
    children: [{ id: first.childId, name: '示例宝宝', sex: 'girl', birthOn: '2025-06-01', guardians: adults.map(({ personId }) => personId), addedBy: first.personId, addedAt: now }],
    invites: [],
    timeline: [],
  })
}

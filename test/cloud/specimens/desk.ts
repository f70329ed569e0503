import { consents, people } from '../../../cloudfunctions/account/collections'
import { newPerson } from '../../../cloudfunctions/account/new-person'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { blind } from '../../../cloudfunctions/kernel/crypto/blind'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { calls } from '../../../cloudfunctions/kernel/notify/collections'
import { nextUlid } from '../fixtures'
import { newPost, newSubject, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { look } from './look'

const shared = '示例'

/** The same person, found by a name that all of the scene have, and with a phone. */
function findable({ openid, personId, name, place }: Subject, { now, put }: Scene): string {
  const known = { _id: personId, openid, createdAt: now, name, orgPath: place.path, place: { placeId: place.id, names: [place.name] } }
  put(people, newPerson({ ...known, phone: { sealed: seal('13800000000', personId), last4: '0000', verified: true }, searchKeys: [blind('name', shared)] }))
  return personId
}

/** A call about this person: given to the caller's post where the person lives in its reach, else to the post of somebody there. */
function call(of: Subject, { now, post, put }: Scene): string {
  const id = nextUlid()
  const assignee = post && of.place.path.startsWith(post.orgPath) ? post._id : nextUlid()
  const about = { personId: of.personId, who: of.name, placeName: of.place.name, orgPath: of.place.path, restricted: false }
  put(calls, { _id: id, ...about, assignee, what: '示例', note: null, at: now, dueAt: now, state: 'open' })
  return id
}

function agreed({ personId }: Subject, { now, put }: Scene): string {
  const entry = { kind: 'specialIdentity' as const, subject: null, state: 'given' as const, version: 1, at: now }
  put(consents, { _id: personId, given: { specialIdentity: entry }, log: [entry] })
  return personId
}

/** A worker and an officer who serve this place. */
function staffOf(of: Subject, { put }: Scene) {
  const [village, township] = (['villageWorker', 'townshipOfficer'] as const).map((role) => newPost(newSubject(of.place), role, of.place))
  for (const post of [village, township]) if (post) put(posts, post)
  return { villagePostId: village?._id ?? '', townshipPostId: township?._id ?? '' }
}

const everybodys = <T>(make: (of: Subject, scene: Scene) => T, scene: Scene) => [scene.me, ...Object.values(scene.others)].forEach((of) => of && make(of, scene))

export const deskSpecimens: SpecimensOf<'org.desk'> = {
  'org.desk.today': { plain: (scene) => (everybodys(call, scene), {}) },
  'org.desk.searchPeople': { plain: (scene) => (everybodys(findable, scene), { text: shared }) },
  'org.desk.people': { about: (of) => ({ placeId: of.place.id }), refusedAs: ['NOT_FOUND'] },
  // Nobody opens their own file with a post: one's own is under 我的.
  'org.desk.person': { about: (of) => ({ id: of.personId }), refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: { self: 'refused' } },
  'org.desk.reveal': { about: (of, scene) => ({ id: nextUlid(), personId: findable(of, scene), what: 'phone', reason: '示例事由' }), refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: { self: 'refused' } },
  'org.desk.calls': { plain: (scene) => (everybodys(call, scene), {}) },
  'org.desk.callDone': { about: (of, scene) => ({ id: call(of, scene), act: nextUlid(), result: 'reached' }), refusedAs: ['NOT_FOUND'] },
  'org.desk.accessLog': { plain: (scene) => (everybodys(look, scene), {}) },
  // 四眼: neither oneself nor a relative.
  'org.desk.markSpecialFamily': {
    about: (of, scene) => ({ personId: agreed(of, scene), rev: 0, kind: 'disabled', since: '2026-01-01' }),
    refusedAs: ['NOT_FOUND', 'nothing done'],
    but: { self: 'refused', ownFamily: 'refused' },
  },
  'org.desk.contactChoices': { about: (of, scene) => (staffOf(of, scene), { personId: of.personId }), refusedAs: ['NOT_FOUND'] },
  'org.desk.setContacts': { about: (of, scene) => ({ personId: of.personId, rev: 0, ...staffOf(of, scene) }), refusedAs: ['NOT_FOUND'] },
}

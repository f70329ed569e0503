import * as z from 'zod'
import { offeredRoles, rolesBelow } from '../../../src/domain/org/may-invite'
import type { StaffRole } from '../../../src/domain/org/roles'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { blind } from '../../../cloudfunctions/kernel/crypto/blind'
import { codeFor, codeHash } from '../../../cloudfunctions/org/staff/code'
import { handOvers, invitations } from '../../../cloudfunctions/org/staff/collections'
import { nextUlid, type PostDoc } from '../fixtures'
import { newPost, newSubject, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

const isStaff = (role: Scene['role']): role is StaffRole => role !== 'visitor' && role !== 'person'
/** A role that the caller may give, where the caller may give any. */
const givenBy = (role: Scene['role']): StaffRole => (isStaff(role) ? rolesBelow(role).at(-1) : undefined) ?? 'villageWorker'

/** A post of this subject, of a role below the caller's. */
function postOf(of: Subject, { role, put }: Scene, more: Partial<PostDoc> = {}): string {
  const post = { ...newPost(of, givenBy(role), of.place), ...more }
  put(posts, post)
  return post._id
}

/** The same for what needs a post to ask at all: who has none must not get one by the question. */
const managedPostOf = (of: Subject, scene: Scene, more: Partial<PostDoc> = {}) => postOf(of === scene.me && !scene.post ? newSubject(of.place) : of, scene, more)

/** Somebody else at the same place, in the same role. */
const colleagueOf = (of: Subject, scene: Scene) => postOf(newSubject(of.place), scene)

function invitation(of: Subject, { role, now, put }: Scene, phone = '13800000000'): string {
  const id = nextUlid()
  const { id: placeId, name: placeName, path: orgPath } = of.place
  const by = { postId: nextUlid(), personId: of.personId, name: '示例', role: 'townshipOfficer' as const }
  const offered = { placeId, placeName, orgPath, role: givenBy(role), name: of.name, from: now, until: null, by, state: 'open' as const }
  put(invitations, { _id: id, codeHash: codeHash(codeFor(id)), phoneBlind: blind('phone', phone), phoneLast4: phone.slice(-4), ...offered, at: now, expiresAt: new Date(now.getTime() + 86_400_000) })
  return id
}

function handOver(of: Subject, { now, put }: Scene): void {
  const ref = { postId: nextUlid(), personId: of.personId, name: of.name, role: 'villageWorker' as const }
  const { name: placeName, path: orgPath } = of.place
  put(handOvers, { _id: ref.postId, orgPath, placeName, from: ref, to: { ...ref, phone: null, placeName, orgPath }, by: of.personId, state: 'done', startedAt: now, doneAt: now })
}

const everybodys = <T>(make: (of: Subject, scene: Scene) => T, scene: Scene) => [scene.me, ...Object.values(scene.others)].forEach((of) => of && make(of, scene))

const number = z.object({ phoneInfo: z.object({ purePhoneNumber: z.string() }) })
/** The number that WeChat knows of this person. */
const numberOf = ({ openid }: Subject, { cloud: { wechat } }: Scene) => number.parse(wechat.phoneCodes.exchange({ code: wechat.phoneCodes.issue(openid) })).phoneInfo.purePhoneNumber

export const staffSpecimens: SpecimensOf<'org.staff'> = {
  'org.staff.myPosts': { plain: (scene) => (everybodys(postOf, scene), {}) },
  'org.staff.switchPost': { about: (of, scene) => ({ postId: postOf(of, scene) }), refusedAs: ['NOT_FOUND'] },
  'org.staff.invitable': { about: (of) => ({ placeId: of.place.id }), refusedAs: ['NOT_FOUND'] },
  'org.staff.invite': {
    about: ({ place }, { role }) => ({
      id: nextUlid(),
      role: (isStaff(role) ? offeredRoles({ role, orgPath: place.path }, { ...place, orgPath: place.path, status: 'active' })[0] : undefined) ?? 'villageWorker',
      placeId: place.id,
      name: '示例',
      phone: '13800000000',
      from: '2026-01-01',
      until: null,
    }),
    refusedAs: ['NOT_FOUND'],
  },
  'org.staff.invitations': { plain: (scene) => (everybodys(invitation, scene), {}) },
  'org.staff.revokeInvitation': { about: (of, scene) => ({ id: invitation(of, scene) }), refusedAs: ['NOT_FOUND'] },
  // Every look counts as a try.
  'org.staff.invitation': { plain: (scene) => ({ code: codeFor(invitation(scene.me, scene)) }), writes: false, alwaysWrites: ['codeTries'] },
  'org.staff.acceptInvitation': {
    plain: (scene) => ({ code: codeFor(invitation(scene.me, scene, numberOf(scene.me, scene))), phoneCode: scene.cloud.wechat.phoneCodes.issue(scene.me.openid) }),
    alwaysWrites: ['codeTries'],
  },
  'org.staff.postsHere': { plain: (scene) => (everybodys(managedPostOf, scene), {}) },
  // Nobody suspends, resumes or hands over an own post as an officer.
  'org.staff.suspend': { about: (of, scene) => ({ postId: managedPostOf(of, scene), reason: '示例事由' }), refusedAs: ['NOT_FOUND'], but: { self: 'refused' } },
  'org.staff.resume': { about: (of, scene) => ({ postId: managedPostOf(of, scene, { state: 'suspended' }) }), refusedAs: ['NOT_FOUND'], but: { self: 'refused' } },
  'org.staff.successors': { about: (of, scene) => ({ postId: postOf(of, scene) }), refusedAs: ['NOT_FOUND'] },
  'org.staff.successorsOf': { about: (of, scene) => ({ postId: managedPostOf(of, scene) }), refusedAs: ['NOT_FOUND'], but: { self: 'refused' } },
  'org.staff.leave': { about: (of, scene) => ({ postId: postOf(of, scene), toPostId: colleagueOf(of, scene) }), refusedAs: ['NOT_FOUND'] },
  'org.staff.handOver': { about: (of, scene) => ({ fromPostId: managedPostOf(of, scene), toPostId: colleagueOf(of, scene) }), refusedAs: ['NOT_FOUND'], but: { self: 'refused' } },
  'org.staff.handOvers': { plain: (scene) => (everybodys(handOver, scene), {}) },
}

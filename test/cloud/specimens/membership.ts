import { cardCode, cardNumber, slotOf } from '../../../cloudfunctions/account/membership/card-code'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { nextUlid } from '../fixtures'
import { newPost, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { line, siblings } from '../matrix/tree'

/** A membership of this person at their place, asked for and not yet answered; `more` makes it another. */
function applied(of: Subject, { now, put }: Scene, more: object = {}): { personId: string; version: number } {
  const { id: placeId, name, path } = of.place
  const place = { placeId, names: [name] }
  const asked = { toPath: null, toPlace: null, waitsAt: path, askedAt: now, state: 'applied' as const, cardNo: null, since: null }
  put(memberships, { _id: of.personId, orgPath: path, place, ...asked, filedBy: null, name: of.name, rev: 0, timeline: [], ...more })
  return { personId: of.personId, version: 0 }
}

const member = (of: Subject, scene: Scene) =>
  applied(of, scene, { state: 'member', waitsAt: null, askedAt: null, since: scene.now, cardNo: cardNumber(of.personId) })

const everybodys = (make: (of: Subject, scene: Scene) => unknown, scene: Scene) => [scene.me, ...Object.values(scene.others)].forEach((of) => of && make(of, scene))

/** Where one joins: high up, where some of the callers live, nobody does. */
const [village, nextDoor] = [line, siblings].map((level) => level.find((place) => place?.kind === 'village'))

/** Joining at this place, where somebody works who would answer. */
function answered({ put, others }: Scene, place = village): { id: string; placeId: string } {
  if (others.ownFamily && place) put(posts, newPost(others.ownFamily, 'villageWorker', place))
  return { id: nextUlid(), placeId: place?.id ?? '' }
}

// 四眼: neither one's own nor a relative's.
const decided = { refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: { self: 'refused', ownFamily: 'refused' } } as const

export const membershipSpecimens: SpecimensOf<'account.membership'> = {
  'account.membership.mine': { plain: (scene) => (everybodys(member, scene), {}) },
  'account.membership.join': { plain: (scene) => answered(scene) },
  'account.membership.card': { plain: (scene) => (everybodys(member, scene), {}) },
  // A card is good anywhere in the province.
  'account.membership.verifyCard': { about: (of, scene) => (member(of, scene), { id: nextUlid(), payload: cardCode(of.personId, slotOf(new Date())) }), refusedAs: [] },
  'account.membership.transfer': { plain: (scene) => (member(scene.me, scene), answered(scene, nextDoor)) },
  'account.membership.leave': { plain: (scene) => (member(scene.me, scene), { id: nextUlid() }) },
  'account.membership.toApprove': { plain: (scene) => (everybodys(applied, scene), {}) },
  'account.membership.approve': { about: (of, scene) => ({ id: nextUlid(), ...applied(of, scene) }), ...decided },
  'account.membership.refuse': { about: (of, scene) => ({ id: nextUlid(), ...applied(of, scene), reason: '示例事由' }), ...decided },
}

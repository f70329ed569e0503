import { referrals } from '../../../cloudfunctions/book/referrals/collections'
import { venues } from '../../../cloudfunctions/book/venues/collections'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { isLive, isPassedOn, type ReferralState } from '../../../src/domain/book/referral/referral'
import { nextUlid } from '../fixtures'
import { venueDoc } from '../book/venue-doc'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { consulted } from './book-notes'

/** Somebody sent on, to a place where they live, by this counsellor. */
function referred({ personId, name, place }: Subject, { put, now }: Scene, state: ReferralState, by: string): string {
  const _id = nextUlid()
  put(referrals, {
    _id, subject: personId, attendee: personId, sessionId: nextUlid(), request: nextUlid(), name, why: '想问睡眠和用药',
    from: { postId: nextUlid(), personId: by, name: '示例咨询员', placeName: '示例县', phone: null },
    venueId: 'v-ref', venueName: '示例医院', address: '示例路 1 号', phone: null, bring: [], orgPath: place.path, keyTask: 'reproductiveHealth',
    state, passedOn: isPassedOn(state), open: isLive(state), at: now, version: null, agreedAt: null, receipt: null, waitsAt: null, dueAt: now, raiseAt: null, raisedTo: null, timeline: [],
  })
  return _id
}

function venueAt({ path, id, name }: Subject['place'], { put }: Scene): string {
  put(venues, venueDoc('v-ref', { orgPath: path, place: { placeId: id, names: [name] } }))
  return 'v-ref'
}

const outOfReach = { refusedAs: ['NOT_FOUND'] } as const
const tap = () => ({ act: nextUlid() })
const nobody = 'p00000000000000000000'

export const bookReferralsSpecimens: SpecimensOf<'book.referrals'> = {
  'book.referrals.offer': { about: (of, scene) => ({ id: nextUlid(), ...consulted(of, scene), venueId: venueAt(scene.me.place, scene), why: '想问睡眠和用药' }), ...outOfReach },
  'book.referrals.sent': { plain: () => ({ sessionId: nextUlid(), request: nextUlid() }) },
  // It is its sender's, wherever they work: here everybody's own, of whom it is about it says nothing.
  'book.referrals.callOff': { about: (of, scene) => ({ id: referred(of, scene, 'agreed', of.personId), ...tap() }), ...outOfReach, but: { ownFamily: 'refused', ownPlace: 'refused', below: 'refused' } },
  'book.referrals.agree': { about: (of, scene) => ({ id: referred(of, scene, 'offered', nobody), ...tap(), version: newestVersion('referral') }), ...outOfReach },
  'book.referrals.decline': { about: (of, scene) => ({ id: referred(of, scene, 'offered', nobody), ...tap() }), ...outOfReach },
  'book.referrals.takeBack': { about: (of, scene) => ({ id: referred(of, scene, 'agreed', nobody), ...tap() }), ...outOfReach },
  'book.referrals.incoming': { plain: () => ({}) },
  'book.referrals.one': { about: (of, scene) => ({ id: referred(of, scene, 'agreed', nobody) }), ...outOfReach },
  'book.referrals.receive': { about: (of, scene) => ({ id: referred(of, scene, 'agreed', nobody), ...tap() }), ...outOfReach },
  'book.referrals.receipt': { about: (of, scene) => ({ id: referred(of, scene, 'received', nobody), ...tap(), result: 'seen' as const, words: '来过了，约了下周复诊' }), ...outOfReach },
}

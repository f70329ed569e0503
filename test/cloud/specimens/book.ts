import { bookSessions } from '../../../cloudfunctions/book/collections'
import { venuePlans } from '../../../cloudfunctions/book/plans/collections'
import { ticketCode } from '../../../cloudfunctions/book/ticket-code'
import { bookableSession } from '../../fixtures/bookable'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

/** A session that anybody may book. */
function openSession({ put, now }: Scene): string {
  const _id = nextUlid()
  put(bookSessions, bookableSession(_id, {}, now))
  return _id
}

/** A session with a place that this person holds, or is offered. */
function bookingOf({ personId, name, place }: Subject, { put, now }: Scene, isOffered = false) {
  const [_id, request, other] = [nextUlid(), nextUlid(), nextUlid()]
  const party = { attendee: personId, name, seats: 1, by: 'app' as const, asker: personId, post: null, arrived: null }
  const ask = (of: string) => ({ kind: 'ask' as const, request: of, at: now, seats: 1, by: 'app' as const })
  const log = isOffered ? [ask(other), ask(request), { kind: 'leave' as const, request: other, at: now }] : [ask(request)]
  put(bookSessions, bookableSession(_id, { orgPath: place.path, capacity: 1, log, holder: { [personId]: request }, parties: { [request]: party }, askers: [personId] }, now))
  return { sessionId: _id, request }
}

/** What its phone shows at the door. */
function ticketOf(of: Subject, scene: Scene): string {
  const { sessionId, request } = bookingOf(of, scene)
  return ticketCode(sessionId, request, scene.now).payload
}

/** A session of tomorrow for which this person is asked whether they come. */
function askedOf(of: Subject, { put, now, ...scene }: Scene) {
  const [_id, request] = [nextUlid(), nextUlid()]
  const party = { attendee: of.personId, name: of.name, seats: 1, by: 'app' as const, asker: of.personId, post: null, arrived: null }
  const log = [{ kind: 'ask' as const, request, at: now, seats: 1, by: 'app' as const }]
  put(bookSessions, bookableSession(_id, { orgPath: scene.me.place.path, log, holder: { [of.personId]: request }, parties: { [request]: party }, askers: [of.personId], confirms: { [request]: { until: now, answered: null } } }, now))
  return { sessionId: _id, request }
}

/** A session of yesterday that this person had a seat in, and was not seen. */
function missedBy(of: Subject, { put, now, ...scene }: Scene) {
  const [_id, request] = [nextUlid(), nextUlid()]
  const party = { attendee: of.personId, name: of.name, seats: 1, by: 'app' as const, asker: of.personId, post: null, arrived: null }
  const startsAt = new Date(now.getTime() - 86_400_000)
  const log = [{ kind: 'ask' as const, request, at: startsAt, seats: 1, by: 'app' as const }]
  put(bookSessions, bookableSession(_id, { orgPath: scene.me.place.path, startsAt, endsAt: startsAt, log, holder: { [of.personId]: request }, parties: { [request]: party }, askers: [of.personId] }, now))
  return { sessionId: _id, request }
}

/** A venue at their place with a plan, and that plan as somebody has it before them. */
function planOf({ place }: Subject, { put }: Scene) {
  const venueId = nextUlid()
  const draft = { services: [], told: {}, plan: { venueId, from: '2026-01-01', until: null, entries: [], onHolidays: 'closed' as const, onMakeUpDays: 'asUsual' as const, exceptions: [] }, rooms: { hall: '活动厅' }, staff: {} }
  put(venuePlans, { _id: venueId, venueName: '示例小屋', orgPath: place.path, address: '', phone: null, example: true, ...draft, openedUntil: '2026-11-23' })
  return { venueId, draft }
}

const outOfReach = { refusedAs: ['NOT_FOUND'] } as const

export const bookSpecimens: Omit<SpecimensOf<'book'>, keyof SpecimensOf<'book.venues' | 'book.notes' | 'book.after' | 'book.feedback' | 'book.referrals'>> = {
  'book.sessions.session': { plain: (scene) => ({ id: openSession(scene) }) },
  'book.sessions.onDays': { plain: () => ({ venueId: 'v1', from: '2026-11-23', to: '2026-11-29' }) },
  'book.sessions.equal': { plain: (scene) => ({ id: openSession(scene) }) },
  'book.sessions.near': { plain: (scene) => ({ placeId: scene.me.place.id }) },
  'book.bookings.mine': { plain: () => ({}) },
  'book.bookings.reserve': { plain: (scene) => ({ id: nextUlid(), sessionId: openSession(scene), who: { kind: 'self' as const }, seats: 1, rulesRev: 1, quotas: [], asMember: false }) },
  'book.bookings.cancel': { about: (of, scene) => bookingOf(of, scene), ...outOfReach },
  'book.bookings.ticket': { about: (of, scene) => bookingOf(of, scene), ...outOfReach },
  'book.bookings.remind': { about: (of, scene) => ({ ...bookingOf(of, scene), on: false }), ...outOfReach },
  'book.bookings.move': {
    about: (of, scene) => ({ id: nextUlid(), from: bookingOf(of, scene), sessionId: openSession(scene), seats: 1, rulesRev: 1, quotas: [], asMember: false, waits: true }),
    ...outOfReach,
  },
  'book.desk.sessions': { plain: () => ({ from: '2026-11-23', to: '2026-11-29' }) },
  'book.desk.list': { about: (of, scene) => ({ sessionId: bookingOf(of, scene).sessionId }), ...outOfReach },
  'book.desk.put': { about: (of, scene) => ({ id: nextUlid(), sessionId: bookingOf(of, scene).sessionId, name: '电话里的人', seats: 1 }), ...outOfReach },
  'book.desk.takeOff': { about: (of, scene) => bookingOf(of, scene), ...outOfReach },
  'book.desk.arrive': { about: (of, scene) => bookingOf(of, scene), ...outOfReach },
  'book.desk.checkIn': { about: (of, scene) => ({ payload: ticketOf(of, scene) }), ...outOfReach },
  'book.desk.close': { about: (of, scene) => ({ sessionId: bookingOf(of, scene).sessionId, why: '停电检修' }), ...outOfReach },
  'book.desk.resize': { about: (of, scene) => ({ sessionId: bookingOf(of, scene).sessionId, capacity: 9, kept: 1 }), ...outOfReach },
  'book.desk.open': {
    about: (of, scene) => ({ id: nextUlid(), like: bookingOf(of, scene).sessionId, startsAt: new Date(scene.now.getTime() + 86_400_000).toISOString(), minutes: 45, capacity: 8, kept: 1, title: '加一场', kind: 'class' as const, withWhom: '' }),
    ...outOfReach,
  },
  'book.bookings.confirm': { about: (of, scene) => askedOf(of, scene), ...outOfReach },
  'book.bookings.excuse': { about: (of, scene) => ({ ...missedBy(of, scene), why: '临时要加班' }), ...outOfReach },
  'book.desk.day': { plain: () => ({ venueId: 'v1', date: '2026-11-23' }) },
  'book.desk.move': {
    about: (of, scene) => ({ id: nextUlid(), sessionId: bookingOf(of, scene).sessionId, rulesRev: 1, startsAt: new Date(scene.now.getTime() + 86_400_000).toISOString(), roomId: null, staffIds: [] }),
    ...outOfReach,
  },
  'book.plans.list': { plain: () => ({}) },
  'book.plans.get': { about: (of, scene) => ({ venueId: planOf(of, scene).venueId }), ...outOfReach },
  'book.plans.preview': { about: (of, scene) => planOf(of, scene), ...outOfReach },
  'book.plans.save': { about: (of, scene) => ({ ...planOf(of, scene), id: nextUlid(), rev: 1, why: '老师调班' }), ...outOfReach },
  'book.bookings.accept': { about: (of, scene) => bookingOf(of, scene, true), ...outOfReach },
}

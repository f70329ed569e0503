import { bookSessions } from '../../../cloudfunctions/book/collections'
import { bookNotes, noteIdOf } from '../../../cloudfunctions/book/notes/collections'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { bookableSession } from '../../fixtures/bookable'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

/** A consultation that this person came to, an hour ago. */
export function consulted({ personId, name, place }: Subject, { put, now }: Scene) {
  const [sessionId, request] = [nextUlid(), nextUlid()]
  const startsAt = new Date(now.getTime() - 3_600_000)
  const party = { attendee: personId, name, seats: 1, by: 'app' as const, asker: personId, post: null, arrived: { at: now, post: nextUlid() } }
  const log = [{ kind: 'ask' as const, request, at: new Date(now.getTime() - 86_400_000), seats: 1, by: 'app' as const }]
  put(bookSessions, bookableSession(sessionId, { orgPath: place.path, kind: 'consultation', startsAt, endsAt: now, log, holder: { [personId]: request }, parties: { [request]: party }, askers: [personId] }, now))
  return { sessionId, request }
}

/** The same, written about by this counsellor. */
export function noted(of: Subject, scene: Scene, by: string) {
  const { put, now } = scene
  const { sessionId, request } = consulted(of, scene)
  const _id = noteIdOf(sessionId, request)
  const sealed = (text: string) => ({ sealed: seal(text, _id) })
  const version = { act: nextUlid(), at: now, note: sealed('睡前少看手机'), record: sealed('失眠两周'), again: null }
  const about = { subject: of.personId, attendee: of.personId, name: of.name, title: '心理咨询', kind: 'consultation' as const, venueId: 'v1', venueName: '示例小屋', orgPath: of.place.path, startsAt: now }
  put(bookNotes, { _id, sessionId, request, ...about, by, byName: '示例咨询员', note: version.note, again: null, at: now, versions: [version] })
  return { sessionId, request }
}

const outOfReach = { refusedAs: ['NOT_FOUND'] } as const

export const bookNotesSpecimens: SpecimensOf<'book.notes'> = {
  'book.notes.form': { about: (of, scene) => noted(of, scene, scene.me.personId), ...outOfReach },
  'book.notes.write': { about: (of, scene) => ({ ...consulted(of, scene), act: nextUlid(), rev: 0, note: '睡前少看手机', record: '失眠两周', again: null }), ...outOfReach },
  'book.notes.openOwn': { about: (of, scene) => noted(of, scene, scene.me.personId), ...outOfReach },
  'book.notes.supervised': { plain: () => ({}) },
  // Nobody looks into what was written about themselves by way of their post.
  'book.notes.open': { about: (of, scene) => ({ ...noted(of, scene, of.personId), look: nextUlid(), reason: '每月抽查咨询记录' }), refusedAs: ['NOT_FOUND', 'FOUR_EYES'], but: { self: 'refused' } },
}

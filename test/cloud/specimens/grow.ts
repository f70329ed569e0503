import { readFileSync } from 'node:fs'
import path from 'node:path'
import { consentKey } from '../../../src/domain/account/consent-rules'
import { consents } from '../../../cloudfunctions/account/collections'
import { childFiles, fileIdOf } from '../../../cloudfunctions/grow/collections'
import { shareKey } from '../../../cloudfunctions/grow/share-key'
import { growthShares } from '../../../cloudfunctions/grow/share-collection'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

/** A file of this person's child with one line in it. */
function fileOf({ childId, familyId, personId, place }: Subject, { put, now }: Scene): string {
  const log = [{ id: nextUlid(), at: now, by: personId, note: { what: 'measured' as const, on: '2026-01-01', weightKg: 8 } }]
  put(childFiles, { _id: fileIdOf(familyId, childId), childId, familyId, orgPath: place.path, rev: 1, log, nextReminderOn: null, photos: [], photosDueAt: null, goneAt: null })
  return childId
}

/** A link to it that is open. */
function linkOf(of: Subject, scene: Scene): string {
  const { childId, familyId, personId } = of
  fileOf(of, scene)
  const entry = { kind: 'under14' as const, subject: childId, state: 'given' as const, version: newestVersion('under14'), at: scene.now, toldBy: null }
  scene.put(consents, { _id: personId, given: { [consentKey('under14', childId)]: entry }, log: [entry] })
  const _id = nextUlid()
  scene.put(growthShares, { _id, key: shareKey(_id), fileId: fileIdOf(familyId, childId), childId, familyId, by: personId, showsName: false, at: scene.now, endsAt: new Date(scene.now.getTime() + 86_400_000), endedAt: null, looks: [] })
  return _id
}

const line = () => ({ id: nextUlid(), at: '2026-01-02T00:00:00.000Z', note: { what: 'dosed' as const, code: 'HepB' as const, on: '2026-01-02' } })
const smallPhoto = readFileSync(path.resolve(__dirname, '../../fixtures/pictures/upright.jpg')).toString('base64')
const outOfReach = { refusedAs: ['NOT_FOUND'] } as const

const pregnancyLine = () => ({ id: nextUlid(), at: '2026-01-02T00:00:00.000Z', note: { what: 'dated' as const, dating: { by: 'lastPeriod' as const, on: '2025-12-01' } } })

export const growSpecimens: SpecimensOf<'grow'> = {
  'grow.child.file': { about: (of, scene) => ({ childId: fileOf(of, scene) }), ...outOfReach },
  'grow.child.due': { about: (of, scene) => ({ childIds: [fileOf(of, scene)] }), ...outOfReach },
  'grow.child.keepPhoto': { about: (of, scene) => ({ id: nextUlid(), childId: fileOf(of, scene), base64: smallPhoto }), ...outOfReach },
  'grow.child.photos': { about: (of, scene) => ({ childId: fileOf(of, scene), ids: [nextUlid()] }), ...outOfReach },
  'grow.child.share': { about: (of, scene) => ({ id: nextUlid(), childId: fileOf(of, scene), days: 7, showsName: false, agree: newestVersion('under14') }), ...outOfReach },
  'grow.child.shares': { about: (of, scene) => ({ childId: fileOf(of, scene) }), ...outOfReach },
  'grow.child.endShare': { about: (of, scene) => ({ childId: of.childId, id: linkOf(of, scene) }), ...outOfReach },
  'grow.child.shareCode': { about: (of, scene) => ({ childId: fileOf(of, scene), id: linkOf(of, scene) }), ...outOfReach },
  'grow.shared.open': { plain: (scene) => ({ token: shareKey(linkOf(scene.others.ownPlace ?? scene.me, scene)), look: nextUlid(), who: '李医生' }) },
  'grow.child.note': { about: (of, scene) => ({ id: nextUlid(), childId: fileOf(of, scene), entries: [line()] }), ...outOfReach },
  'grow.pregnancy.mine': { plain: () => ({}) },
  'grow.pregnancy.note': { plain: () => ({ id: nextUlid(), pregnancyId: nextUlid(), entries: [pregnancyLine()], agree: newestVersion('health') }) },
}

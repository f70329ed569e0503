import type { PlaceKind } from '../../../src/domain/org/place-kind'
import { placeMoves, places } from '../../../cloudfunctions/org/collections'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { placeDoc } from '../org/place-tree'

let made = 30_000

/** A place of its own below the subject's: one that an officer may arrange, at whichever level. */
function placeBelow({ place }: Subject, { put }: Scene, kind: PlaceKind): string {
  made += 1
  put(places, placeDoc(`${place.path}n${made}.`, kind, `示例${made}号`))
  return `n${made}`
}

const firmName = () => `示例企业${(made += 1)}号`

function moveOf({ place }: Subject, { now, put }: Scene): string {
  const _id = nextUlid()
  const path = place.path
  put(placeMoves, {
    ...{ _id, change: 'rename', place: place.id, other: null, state: 'done', phase: 'over', phaseAt: now, from: path, records: path, below: path },
    ...{ nameBefore: '示例', nameAfter: '示例二', shortName: null, pinyin: null, reason: null, by: nextUlid(), byRole: '示例', at: now },
  })
  return _id
}

const request = () => ({ request: nextUlid() })
const outside = { refusedAs: ['NOT_ALLOWED'] } as const

export const placesSpecimens: SpecimensOf<'org.places'> = {
  'org.places.children': { plain: ({ me }) => ({ parent: me.place.id }) },
  'org.places.search': { plain: () => ({ text: '示例' }) },
  'org.places.near': { plain: () => ({ lng: 113, lat: 28 }) },
  'org.places.place': { plain: ({ me }) => ({ id: me.place.id }) },
  'org.places.add': { about: ({ place }) => ({ id: nextUlid(), parent: place.id, kind: 'firm', name: firmName() }), ...outside },
  'org.places.importSheet': {
    about: ({ place }) => {
      const row = { line: 2, name: firmName(), kind: '企业', shortName: '', code: '', address: '', phone: '', openingHours: '', dutyPhone: '' }
      return { id: nextUlid(), parent: place.id, rows: [row], commit: true }
    },
    ...outside,
  },
  'org.places.edit': { about: ({ place }) => ({ id: place.id, ...request(), address: '示例路 1 号' }), ...outside },
  'org.places.rename': { about: (of, scene) => ({ id: placeBelow(of, scene, 'firm'), ...request(), name: firmName() }), ...outside },
  'org.places.move': { about: (of, scene) => ({ id: placeBelow(of, scene, 'firm'), ...request(), to: placeBelow(of, scene, 'park') }), ...outside },
  'org.places.merge': { about: (of, scene) => ({ id: placeBelow(of, scene, 'firm'), ...request(), into: placeBelow(of, scene, 'firm') }), ...outside },
  'org.places.close': { about: (of, scene) => ({ id: placeBelow(of, scene, 'firm'), ...request(), reason: '示例事由' }), ...outside },
  'org.places.moveProgress': { about: (of, scene) => ({ move: moveOf(of, scene) }), ...outside },
  'org.places.history': { about: ({ place }) => ({ id: place.id }), ...outside },
}

/** A small tree of places and the staff who look after it, as the tests of places need them. */
import type * as z from 'zod'
import type { PlaceKind } from '@/domain/org/place-kind'
import { followingFields } from '@/domain/org/place-row'
import type { StaffRole } from '@/domain/org/roles'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { places } from '../../../cloudfunctions/org/collections'
import { placeInitials } from '../../../src/domain/org/place-initials'
import { nextUlid } from '../fixtures'
import type { TestCloud } from '../harness'

type Place = z.output<typeof places.schema>
type Post = z.output<typeof posts.schema>

/** A place by its path; its parent is the step before. */
export function placeDoc(orgPath: string, kind: PlaceKind, name: string, more: Partial<Place> = {}): Place {
  const ids = orgPath.split('.').slice(0, -1)
  const facts = { parent: ids.at(-2) ?? null, name, shortName: name, pinyin: placeInitials(name) || 'z', status: 'active', location: null, ...more } as const
  const id = ids.at(-1) ?? ''
  return places.schema.parse({ _id: id, orgPath, kind, code: null, ...facts, ...followingFields({ id, ...facts }) })
}

export const postDoc = (openid: string, role: StaffRole, orgPath: string, more: Partial<Post> = {}): Post =>
  posts.schema.parse({
    _id: nextUlid(),
    personId: personIdOf(openid),
    name: openid,
    role,
    placeId: orgPath.split('.').at(-2),
    placeName: '示例地方',
    orgPath,
    from: new Date('2026-01-01T00:00:00Z'),
    state: 'active',
    activatedAt: new Date('2026-01-01T00:00:00Z'),
    ...more,
  })

/** Province n1 with city n2, county n3, townships n4 (villages n6, n7) and n5 (village n8), and staff called after their place. */
export function plantTree(cloud: TestCloud) {
  cloud.store.insert('places', [
    placeDoc('n1.', 'province', '示例省'),
    placeDoc('n1.n2.', 'city', '长沙市'),
    placeDoc('n1.n2.n3.', 'county', '岳麓区'),
    placeDoc('n1.n2.n3.n4.', 'township', '望月湖街道', { location: { lng: 112.94, lat: 28.2 } }),
    placeDoc('n1.n2.n3.n5.', 'township', '金井镇'),
    placeDoc('n1.n2.n3.n4.n6.', 'village', '望月湖社区', { location: { lng: 112.95, lat: 28.21 }, phone: '0731-80000001', example: true }),
    placeDoc('n1.n2.n3.n4.n7.', 'village', '湖东社区'),
    placeDoc('n1.n2.n3.n5.n8.', 'village', '湘丰村'),
  ])
  cloud.store.insert('posts', [
    postDoc('province', 'provinceAdmin', 'n1.'),
    postDoc('county', 'countyOfficer', 'n1.n2.n3.'),
    postDoc('town4', 'townshipOfficer', 'n1.n2.n3.n4.'),
    postDoc('town5', 'townshipOfficer', 'n1.n2.n3.n5.'),
    postDoc('village6', 'villageWorker', 'n1.n2.n3.n4.n6.'),
  ])
}

/** Lets the waiting time of every change pass, and runs the timer until none is left. */
export async function settleMoves(cloud: TestCloud) {
  for (let i = 0; i < 60; i++) {
    const longAgo = new Date(Date.now() - 3_600_000)
    cloud.store.modify('placeMoves', { phase: 'wait' }, { $set: { phaseAt: longAgo } }, { multi: true, merge: true, upsert: false, now: new Date() })
    await cloud.fireTimer('timer', 'continuePlaces')
    if (cloud.store.count('placeMoves', { phase: { $ne: 'over' } }).total === 0) return
  }
  throw new Error('a change never ends')
}

/** Staff and residents of one township, small and made up, as the tests of posts and of the desk need them. */
import { newPerson } from '../../../cloudfunctions/account/new-person'
import { blind } from '../../../cloudfunctions/kernel/crypto/blind'
import { seal } from '../../../cloudfunctions/kernel/crypto/seal'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid, postDoc, type PostDoc } from '../fixtures'
import { startTestCloud, type As, type TestCloud } from '../harness'
import { line, placeDocs, siblings, type TreePlace } from '../matrix/tree'

export const [province, city, county, township, village] = line as [TreePlace, TreePlace, TreePlace, TreePlace, TreePlace]
export const sibling = siblings[4]!

export interface Worker extends As {
  openid: string
  personId: string
  post: PostDoc
}

export function plantPlaces(cloud: TestCloud): void {
  cloud.store.insert('places', placeDocs())
}

/** A new member of staff with one post. */
export function worker(cloud: TestCloud, role: PostDoc['role'], place: TreePlace, more: Partial<PostDoc> = {}): Worker {
  const openid = `o-${nextUlid()}`
  const personId = personIdOf(openid)
  const post = postDoc(personId, { name: '示例专干', role, placeId: place.id, placeName: place.name, orgPath: place.path, phone: '19900000001', ...more })
  cloud.store.insert('posts', [post])
  return { openid, personId, post }
}

type Resident = Parameters<typeof newPerson>[0]

/** A new resident: found by the beginnings of the name, and with a phone and a real name. Gives the person's id. */
export function resident(cloud: TestCloud, name: string, place: TreePlace, more: Partial<Resident> = {}): string {
  const openid = `o-${nextUlid()}`
  const _id = personIdOf(openid)
  const known = { _id, openid, createdAt: new Date(), name, orgPath: place.path, place: { placeId: place.id, names: ['示例市', '示例县', place.name] } }
  const sealed = { phone: { sealed: seal('13800001234', _id), last4: '1234', verified: true }, realName: { sealed: seal(name, _id), masked: `${name[0]}**` } }
  const searchKeys = [...name].map((_, i) => blind('name', name.slice(0, i + 1)))
  cloud.store.insert('people', [newPerson({ ...known, ...sealed, searchKeys, ...more })])
  return _id
}

export const contactAt = ({ post }: Worker, kind: 'village' | 'township' = 'village') => ({
  postId: post._id, personId: post.personId, name: post.name, roleText: '示例村 专干', phone: '19900000001', kind,
})

export const all = (cloud: TestCloud, collection: string, filter: Record<string, unknown> = {}) => cloud.store.find(collection, { filter }).docs

/** A cloud for the tests of one file with somebody at work in the village and in the township above it; `opened` is handed them before the first test. Faults end with the test that set them. */
export function openWorld(opened: (world: { cloud: TestCloud; villageWorker: Worker; officer: Worker }) => void): void {
  let cloud: TestCloud
  beforeAll(async () => {
    Object.assign(process.env, keys)
    cloud = await startTestCloud()
    plantPlaces(cloud)
    opened({ cloud, villageWorker: worker(cloud, 'villageWorker', village), officer: worker(cloud, 'townshipOfficer', township) })
  })
  afterEach(() => cloud.faults.clear())
  afterAll(() => cloud.close())
}

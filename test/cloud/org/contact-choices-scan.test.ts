import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid, postDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { plantPlaces, resident, township, village, worker, type Worker } from './world'

let cloud: TestCloud
let officer: Worker
let villageWorker: Worker
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
  officer = worker(cloud, 'townshipOfficer', township)
  villageWorker = worker(cloud, 'villageWorker', village)
})
afterAll(() => cloud.close())

test('among hundreds of posts of other roles, those who may be contact persons are read, and hardly any more', async () => {
  const others = Array.from({ length: 300 }, (_, i) => postDoc(`p${nextUlid()}`, { role: 'counsellor', placeId: village.id, orgPath: i % 2 === 0 ? village.path : township.path }))
  cloud.store.insert('posts', others)
  const personId = resident(cloud, '周春兰', village)
  cloud.resetCosts()
  const choices = dataOf<{ village: object[]; township: object[] }>(await cloud.query('org.desk.contactChoices', { personId }, officer))
  expect(choices).toMatchObject({ village: [{ postId: villageWorker.post._id }], township: [{ postId: officer.post._id }] })
  const [cost] = cloud.costs()
  expect(cost && cost.last.scanned <= 2 * cost.last.returned).toBe(true)
})

import { startTestCloud, type TestCloud } from '../harness'
import { questions } from '../../bench/people'
import { plantPeople, watchers } from '../../fixtures/people-province'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPeople(cloud, { villages: 800, persons: 6_400 })
})
afterAll(() => cloud.close())

describe.each(watchers.map(([openid]) => openid))('a search or a list of the subtree of the %s', (openid) => {
  test.each(questions)('%s %j reads at most twice what it returns', async (path, input) => {
    cloud.resetCosts()
    expect(await cloud.query(path, input, { openid })).toMatchObject({ ok: true })
    const [cost] = cloud.costs()
    // The caller's post is one of both; a search that finds nothing may read one in vain.
    expect([cost?.name, cost && cost.last.scanned <= 2 * Math.max(1, cost.last.returned)]).toEqual([path, true])
  })
})

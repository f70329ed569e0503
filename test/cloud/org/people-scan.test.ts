import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { nextUlid } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
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

describe('the list of one place, walked to its end', () => {
  const openid = 'deep-worker'
  const inVillage = 500
  beforeAll(() => {
    const path = 'n1.n2.n3.n1000.n100001.'
    const [post] = cloud.store.find('posts', { filter: { role: 'villageWorker' } }).docs
    cloud.store.insert('posts', [{ ...post, _id: nextUlid(), personId: personIdOf(openid), orgPath: path, placeId: 'n100001' }])
    const [one] = cloud.store.find('people', { filter: { orgPath: path } }).docs
    cloud.store.insert('people', Array.from({ length: inVillage }, () => ({ ...one, _id: `p${nextUlid()}` })))
  })

  test.each([
    ['org.desk.people', {}, 20, 'deep-worker'],
    ['org.desk.people', { placeId: 'n100001' }, 20, 'township'],
    ['org.desk.people', {}, 7, 'township'],
  ])('%s %j, %i a page, as %s: each page reads at most twice what it returns; nobody is lost or repeated', async (path, input, limit, who) => {
    const ids: string[] = []
    for (let after: string | undefined, pages = 0; pages === 0 || after !== undefined; pages++) {
      cloud.resetCosts()
      const answer: { items: Array<{ id: string }>; next?: string } = dataOf(await cloud.query(path, { ...input, limit, ...(after && { after }) }, { openid: who }))
      const [cost] = cloud.costs()
      expect([pages, cost && cost.last.scanned <= 2 * Math.max(1, cost.last.returned)]).toEqual([pages, true])
      ids.push(...answer.items.map(({ id }) => id))
      after = answer.next
    }
    const under = who === 'township' && !('placeId' in input) ? { $gte: 'n1.n2.n3.n1000.', $lt: 'n1.n2.n3.n1000/' } : 'n1.n2.n3.n1000.n100001.'
    const all = cloud.store.find('people', { filter: { orgPath: under }, limit: 1000 }).docs.map(({ _id }) => _id)
    expect([ids.length, new Set(ids)]).toEqual([all.length, new Set(all)])
    expect(ids.length).toBeGreaterThan(inVillage)
  })
})

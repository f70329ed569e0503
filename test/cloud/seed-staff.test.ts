import type { PersonRow, TodayRow } from '../../src/domain/org/contract/desk'
import { roleFacts } from '../../src/domain/org/role-names'
import { readPlaces } from '../../localcloud/seed/read-places'
import { seedProvince } from '../../localcloud/seed/seed-province'
import { placeIndex } from '../../localcloud/seed/staff/place-index'
import { readPosts } from '../../localcloud/seed/staff/read-posts'
import { keys } from '../fixtures/temporary-cloud'
import { dataOf, startTestCloud, type TestCloud } from './harness'

const places = readPlaces()

test('every sample post stands where its role exists, under an id of its own', () => {
  const posts = readPosts(placeIndex(places), new Date())
  const kindOf = new Map(places.map(({ _id, kind }) => [_id, kind]))
  for (const { name, role, placeId } of posts) expect([name, roleFacts[role].at.includes(kindOf.get(placeId)!)]).toEqual([name, true])
  expect(new Set(posts.map(({ _id }) => _id)).size).toBe(posts.length)
})

describe('on the desk of 陈晓岚, officer of 金井镇', () => {
  let cloud: TestCloud
  const her = { openid: 'sample-openid-chenxiaolan' }
  beforeAll(async () => {
    cloud = await startTestCloud()
    await seedProvince(cloud.store, new Date(), keys)
  })
  afterAll(() => cloud.close())

  test('there is something overdue and something new, of every kind', async () => {
    const { groups } = dataOf<{ groups: Array<{ group: string; rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, her))
    const rowsOf = (group: string) => groups.find((each) => each.group === group)?.rows ?? []
    expect([rowsOf('overdue').length > 0, rowsOf('new').length > 0]).toEqual([true, true])
    expect(new Set(groups.flatMap(({ rows }) => rows.map(({ kind }) => kind)))).toEqual(new Set(['help', 'call', 'membership', 'handOver', 'invitation', 'assist', 'volunteer', 'application']))
  })
  test('two people share the last four of their numbers; the special family shows a surname alone and no digit', async () => {
    const { items } = dataOf<{ items: PersonRow[] }>(await cloud.query('org.desk.searchPeople', { text: '1234' }, her))
    expect(items.map(({ name, where, idNumber }) => [name, where, idNumber])).toEqual([
      ['周*', '湘丰村', null],
      ['吴*梅', '惠农村', '4301**********1234'],
    ])
  })
  test('she holds two posts, and works in the one of the township', async () => {
    const { items } = dataOf<{ items: Array<{ roleName: string; active: boolean }> }>(await cloud.query('org.staff.myPosts', {}, her))
    expect(items.map(({ roleName, active }) => [roleName, active])).toEqual([['乡镇（街道）专干', true], ['调解员', false]])
  })
})

/** Rows that went up before the places above were kept with them: the clock gives them their list, and then those that they came through see them. */
import { coveringPaths } from '@/domain/org/hand-over'
import type { TodayRow } from '../../../src/domain/org/contract/desk'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { all, city, county, plantPlaces, village, worker } from './world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => {
  cloud.faults.clear()
  for (const collection of ['posts', 'memberships', 'volunteers', 'assists', 'calls']) cloud.store.remove(collection, {}, { multi: true })
})

const at = new Date(Date.now() - 3_600_000)
const place = { placeId: 'n5', names: ['示例村'] }
const asker = { postId: nextUlid(), personId: `p${nextUlid()}`, name: '某人', role: 'villageWorker', placeName: '邻村', phone: null }
const kinds = [
  ['memberships', 'waitsAt', 'raiseMissedApplications', { place, toPath: null, toPlace: null, askedAt: at, state: 'applied', cardNo: null, since: null, filedBy: null, name: '示例' }],
  ['volunteers', 'waitsAt', 'raiseMissedApplications', { place, skills: [], times: [], trainings: [], vetting: 'applied', appliedAt: at, name: '示例', dueAt: at }],
  ['assists', 'waitsAt', 'raiseMissedAssists', { who: '周*', restricted: false, placeName: '邻村', answeringPath: village.path, answeringPlaceName: '示例村', kind: 'residence', keyTask: 'migrants', question: '还在吗？', reason: '办登记', state: 'asked', open: true, at, asker, taker: null, answer: null, dueAt: at }],
  ['calls', 'raisedFrom', 'raiseMissedCalls', { kind: 'help', who: '周春兰', placeName: '示例村', what: '请您打电话', note: null, restricted: false, at, state: 'open', assignee: 'left', dueAt: at }],
] as const

describe.each(kinds)('%s', (collection, field, timer, fields) => {
  const plant = (waits: string | null, raisedTo: string | null, more: object = {}) => {
    const _id = collection === 'assists' ? nextUlid() : `p${nextUlid()}`
    cloud.store.insert(collection, [{ ...fields, _id, personId: `p${nextUlid()}`, orgPath: village.path, [field]: waits, raiseAt: null, raisedTo, rev: 4, timeline: [], ...more }])
    return _id
  }
  const listed = (id: string) => all(cloud, collection, { _id: id }).map(({ under, rev }) => [under, rev])
  const seen = async (as: Parameters<TestCloud['query']>[2]) =>
    dataOf<{ groups: Array<{ rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, as)).groups.flatMap(({ rows }) => rows)

  test('hundreds get it in one run, as they stood; the officer whom they came through sees them; another run finds nothing to do', async () => {
    const officer = worker(cloud, 'countyOfficer', county)
    const ids = Array.from({ length: 130 }, (_, i) => plant(`${county.path}n7${i % 9}.n5.`, city.path))
    const [nowhere, below] = [plant(null, city.path, { vetting: 'approved' }), plant(village.path, null)]
    expect(await seen(officer)).toEqual([])
    const run = async () => (await cloud.fireTimer('timer', timer)) as { results: Array<{ data: { listed: number } }> }
    expect([(await run()).results[0]?.data.listed, (await run()).results[0]?.data.listed]).toEqual([131, 0])
    expect(ids.filter((id, i) => JSON.stringify(listed(id)) !== JSON.stringify([[coveringPaths(`${county.path}n7${i % 9}.n5.`).slice(1), 4]]))).toEqual([])
    // What has not gone up gets its list when it does.
    expect([listed(nowhere), listed(below)]).toEqual([[[[], 4]], [[undefined, 4]]])
    expect((await seen(officer)).map(({ raise }) => raise)).toEqual(Array(100).fill('fromBelow'))
  })

  test.each(cutKinds)('cut at any call (%s), the next run ends it', async (kind) => {
    for (let n = 1, cut = true; cut; n++) {
      cloud.store.remove(collection, {}, { multi: true })
      const ids = [plant(village.path, city.path), plant(county.path, city.path)]
      const fault = cloud.faults.inject({ kind, call: n, function: 'timer' })
      await cloud.fireTimer('timer', timer).catch(() => undefined)
      cloud.faults.clear()
      cut = fault.hits > 0
      await cloud.fireTimer('timer', timer)
      expect([n, ids.map(listed)]).toEqual([n, [[[coveringPaths(village.path).slice(1), 4]], [[coveringPaths(county.path).slice(1), 4]]]])
    }
  })
})

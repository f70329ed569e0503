/** 今天 of an officer where much waits: what it reads, and that the most urgent stand first. */
import { setTimeout as pause } from 'node:timers/promises'
import type { CallRow, TodayRow } from '../../../src/domain/org/contract/desk'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { volunteers } from '../../../cloudfunctions/account/volunteer/collections'
import { withUnder } from '../../../cloudfunctions/kernel/db/under'
import { calls } from '../../../cloudfunctions/kernel/notify/collections'
import { supportCases } from '../../../cloudfunctions/support/cases/collections'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { siblings, type TreePlace } from '../matrix/tree'
import { caseDoc } from '../support/case-doc'
import { city, county, plantPlaces, province, township, worker, type Worker } from './world'

// Sealed answers of planted applications are made with the key of this cloud.
Object.assign(process.env, keys)
let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())

/** Many more than are shown: read to the end, the strict cloud would refuse the query. */
const each = 400
const shown = 100
let officer: Worker
const dayMs = 86_400_000
const start = Date.now() - 3 * dayMs

interface Lies {
  waitsAt: string
  raisedTo: string | null
  /** Of what waits at the officer's own place: the call is the officer's. */
  own?: boolean
}

/** In no order of time or place. */
const dueOf = (i: number, from: number) => new Date(from + ((i * 379) % each) * 60_000)

/** So many of each kind, each where `lies` says. */
async function plant(lies: (i: number) => Lies): Promise<void> {
  for (const { name } of [memberships, volunteers, assists, calls, supportCases]) cloud.store.remove(name, {}, { multi: true })
  const asker = { postId: nextUlid(), personId: `p${nextUlid()}`, name: '某人', role: 'villageWorker', placeName: '邻村', phone: null }
  const place = { placeId: 'n5', names: ['示例村'] }
  const person = () => `p${nextUlid()}`
  const rows = [...Array(each).keys()].map((i) => {
    const { waitsAt: path, raisedTo, own = false } = lies(i)
    const at = { orgPath: path, waitsAt: path, raisedTo, rev: 0, timeline: [] }
    const call = { kind: 'help', who: '周春兰', placeName: '示例村', what: '请您打电话', note: null, restricted: false, at: new Date(start), state: 'open' }
    const assist = { who: '周*', restricted: false, placeName: '邻村', answeringPath: path, answeringPlaceName: '示例村', kind: 'residence', keyTask: 'migrants', question: '户籍还在吗？', reason: '办登记', state: 'asked', open: true, at: new Date(start), asker, taker: null, answer: null, raiseAt: null }
    const whose = own ? { assignee: officer.post._id } : { assignee: 'left', raisedFrom: path }
    return {
      application: supportCases.schema.parse(caseDoc({ applicant: person(), orgPath: path, now: new Date(start), waitsAt: path, raisedTo, raiseAt: null, dueAt: dueOf(i, start) })),
      membership: memberships.schema.parse({ ...at, _id: person(), place, toPath: null, toPlace: null, askedAt: dueOf(i, start - 7 * dayMs), state: 'applied', cardNo: null, since: null, filedBy: null, name: `示例${i}` }),
      volunteer: volunteers.schema.parse({ ...at, _id: person(), place, skills: [], times: [], trainings: [], vetting: 'applied', appliedAt: new Date(start), name: '示例', dueAt: dueOf(i, start) }),
      assist: assists.schema.parse({ ...at, ...assist, _id: nextUlid(), personId: person(), dueAt: dueOf(i, start) }),
      call: calls.schema.parse({ ...call, ...whose, _id: `help:${nextUlid()}`, personId: person(), orgPath: path, raisedTo, dueAt: dueOf(i, start) }),
    }
  })
  // Between the writes the connections that went idle are closed in peace.
  const insert = (name: string, docs: Array<{ _id: string }>) => (cloud.store.insert(name, docs), pause(10))
  await insert('memberships', rows.map(({ membership }) => withUnder(memberships, membership)))
  await insert('volunteers', rows.map(({ volunteer }) => withUnder(volunteers, volunteer)))
  await insert('assists', rows.map(({ assist }) => withUnder(assists, assist)))
  await insert('supportCases', rows.map(({ application }) => withUnder(supportCases, application)))
  await insert('calls', rows.map(({ call }) => withUnder(calls, call)))
}

/** The most urgent of those that the officer may see, no others, and hardly more read than shown. */
async function expectTheMostUrgentOf(seen: (i: number) => boolean): Promise<void> {
  cloud.resetCosts()
  const { groups } = dataOf<{ groups: Array<{ rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, officer))
  const [cost] = cloud.costs()
  const rows = groups.flatMap((group) => group.rows)
  expect(rows.length).toBe(5 * shown)
  const urgent = [...Array(each).keys()].filter(seen).map((i) => dueOf(i, start).getTime()).sort((a, b) => a - b).slice(0, shown)
  for (const kind of ['help', 'volunteer', 'assist', 'application']) expect([kind, rows.filter((row) => row.kind === kind).map(({ dueAt }) => Date.parse(dueAt)).sort((a, b) => a - b)]).toEqual([kind, urgent])
  expect(rows.filter(({ kind }) => kind === 'membership')).toHaveLength(shown)
  // The post, and each kind of work once; from the county up also payments and changes that a colleague made, and of a county itself ends.
  expect(cost?.last.roundTrips).toBeLessThanOrEqual({ townshipOfficer: 10, countyOfficer: 13 }[officer.post.role as string] ?? 12)
  // Of each kind one more from each list that is merged.
  expect(cost?.last.scanned).toBeLessThanOrEqual((cost?.last.returned ?? 0) + 5 * 10)
}

test.each([
  ['at the province itself', (): Lies => ({ waitsAt: province.path, raisedTo: null, own: true })],
  ['in many villages, and come up to the province', (i: number): Lies => ({ waitsAt: `${county.path}n8${i % 90}.n5.`, raisedTo: province.path })],
] as const)('hundreds of each kind wait %s: hardly more is read than shown', async (_, lies) => {
  officer = worker(cloud, 'provinceAdmin', province)
  await plant(lies)
  await expectTheMostUrgentOf(() => true)
})

const beside = (place: TreePlace) => siblings.flatMap((sibling) => (sibling?.kind === place.kind ? [sibling.path] : []))[0] ?? ''
const levels = [
  ['township', 'townshipOfficer', township, [county.path, city.path, province.path]],
  ['county', 'countyOfficer', county, [city.path, province.path]],
  ['city', 'cityOfficer', city, [province.path]],
] as const

describe.each(levels)('an officer of a %s, where hundreds of each kind wait', (_, role, place, above) => {
  const village = (i: number) => `${place.path}n7${i % 90}.n5.`
  const lying: ReadonlyArray<readonly [string, (i: number) => Lies, (i: number) => boolean]> = [
    ['at the place itself', () => ({ waitsAt: place.path, raisedTo: null, own: true }), () => true],
    ['in its villages, and came up to it', (i) => ({ waitsAt: village(i), raisedTo: place.path }), () => true],
    ['in its villages, and came through it to places above', (i) => ({ waitsAt: village(i), raisedTo: above[i % above.length] ?? null }), () => true],
    [
      'in all these ways, between those that siblings alone see',
      (i) =>
        [
          { waitsAt: place.path, raisedTo: null, own: true },
          { waitsAt: village(i), raisedTo: place.path },
          { waitsAt: village(i), raisedTo: above[i % above.length] ?? null },
          { waitsAt: `${beside(place)}n7${i % 90}.`, raisedTo: above[i % above.length] ?? null },
          { waitsAt: `${beside(place)}n7${i % 90}.`, raisedTo: beside(place) },
          { waitsAt: village(i), raisedTo: null },
        ][i % 6] ?? { waitsAt: place.path, raisedTo: null },
      (i) => i % 6 < 3,
    ],
  ]
  test.each(lying)('%s: hardly more is read than shown', async (__, lies, seen) => {
    officer = worker(cloud, role, place)
    await plant(lies)
    await expectTheMostUrgentOf(seen)
  })

  test('while it moves, some lie under the path it leaves, and some under the new one', async () => {
    const [old, next] = [beside(place), place.path]
    officer = worker(cloud, role, place, { alsoPath: old })
    await plant((i) => {
      const here = i % 2 === 0 ? old : next
      return [{ waitsAt: here, raisedTo: null, own: true }, { waitsAt: `${here}n7${i % 90}.`, raisedTo: here }, { waitsAt: `${here}n7${i % 90}.`, raisedTo: above[i % above.length] ?? null }][i % 3] ?? { waitsAt: here, raisedTo: null }
    })
    await expectTheMostUrgentOf(() => true)
  })
})

test.each(levels)('the calls of an officer of a %s: page by page hardly more is read than shown, and one that came through is made with a few reads', async (_, role, place, above) => {
  officer = worker(cloud, role, place)
  await plant((i) => (i % 2 === 0 ? { waitsAt: place.path, raisedTo: null, own: true } : { waitsAt: `${place.path}n7${i % 90}.`, raisedTo: above[0] }))
  const seen: string[] = []
  for (let after: string | undefined; ; ) {
    cloud.resetCosts()
    const { items, next } = dataOf<{ items: CallRow[]; next?: string }>(await cloud.query('org.desk.calls', { limit: 30, ...(after !== undefined && { after }) }, officer))
    const [cost] = cloud.costs()
    expect(cost?.last.scanned).toBeLessThanOrEqual(items.length + 4)
    seen.push(...items.map(({ dueAt }) => dueAt))
    if (next === undefined) break
    after = next
  }
  expect(seen).toEqual([...Array(each).keys()].filter((i) => i % 2 === 0).map((i) => dueOf(i, start).toISOString()).sort())
  const [raised] = cloud.store.find('calls', { filter: { raisedTo: above[0] }, limit: 1 }).docs
  cloud.resetCosts()
  dataOf(await cloud.mutate('org.desk.callDone', { id: raised?._id, act: nextUlid(), result: 'reached', note: '' }, officer))
  expect(cloud.costs()[0]?.last.scanned).toBeLessThan(10)
})

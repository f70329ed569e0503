/** 今天 of an officer where much waits: what it reads, and that the most urgent stand first. */
import type { TodayRow } from '../../../src/domain/org/contract/desk'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { volunteers } from '../../../cloudfunctions/account/volunteer/collections'
import { calls } from '../../../cloudfunctions/kernel/notify/collections'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { nextUlid } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { county, plantPlaces, province, worker, type Worker } from './world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())

const each = 1_000
let officer: Worker
const dayMs = 86_400_000
const start = Date.now() - 3 * dayMs

/** In no order of time or place. */
const dueOf = (i: number, from: number) => new Date(from + ((i * 379) % each) * 60_000)

function plant(waitsAt: (i: number) => string, raisedTo: string | null): void {
  for (const { name } of [memberships, volunteers, assists, calls]) cloud.store.remove(name, {}, { multi: true })
  const asker = { postId: nextUlid(), personId: `p${nextUlid()}`, name: '某人', role: 'villageWorker', placeName: '邻村', phone: null }
  for (let i = 0; i < each; i++) {
    const path = waitsAt(i)
    const at = { orgPath: path, waitsAt: path, raisedTo, rev: 0, timeline: [] }
    const place = { placeId: 'n5', names: ['示例村'] }
    const call = { kind: 'help', who: '周春兰', placeName: '示例村', what: '请您打电话', note: null, restricted: false, at: new Date(start), state: 'open' }
    const assist = { who: '周*', restricted: false, placeName: '邻村', answeringPath: path, answeringPlaceName: '示例村', kind: 'residence', keyTask: 'migrants', question: '户籍还在吗？', reason: '办登记', state: 'asked', open: true, at: new Date(start), asker, taker: null, answer: null, raiseAt: null }
    const person = () => `p${nextUlid()}`
    cloud.store.insert('memberships', [memberships.schema.parse({ ...at, _id: person(), place, toPath: null, toPlace: null, askedAt: dueOf(i, start - 7 * dayMs), state: 'applied', cardNo: null, since: null, filedBy: null, name: `示例${i}` })])
    cloud.store.insert('volunteers', [volunteers.schema.parse({ ...at, _id: person(), place, skills: [], times: [], trainings: [], vetting: 'applied', appliedAt: new Date(start), name: '示例', dueAt: dueOf(i, start) })])
    cloud.store.insert('assists', [assists.schema.parse({ ...at, ...assist, _id: nextUlid(), personId: person(), dueAt: dueOf(i, start) })])
    const whose = raisedTo === null ? { assignee: officer.post._id } : { assignee: 'left', raisedFrom: path }
    cloud.store.insert('calls', [calls.schema.parse({ ...call, ...whose, _id: `help:${nextUlid()}`, personId: person(), orgPath: path, raisedTo, dueAt: dueOf(i, start) })])
  }
}

test.each([
  ['at the province itself', () => province.path, null],
  ['in many villages, and come up to the province', (i: number) => `${county.path}n8${i % 90}.n5.`, province.path],
] as const)('a thousand of each kind wait %s: at most twice what is shown is read', async (_, waitsAt, raisedTo) => {
  officer = worker(cloud, 'provinceAdmin', province)
  plant(waitsAt, raisedTo)
  cloud.resetCosts()
  const { groups } = dataOf<{ groups: Array<{ rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, officer))
  const [cost] = cloud.costs()
  const rows = groups.flatMap((group) => group.rows)
  expect(rows.length).toBe(400)
  const urgent = [...Array(each).keys()].map((i) => dueOf(i, start).getTime()).sort((a, b) => a - b).slice(0, 100)
  for (const kind of ['help', 'volunteer', 'assist']) expect(rows.filter((row) => row.kind === kind).map(({ dueAt }) => Date.parse(dueAt)).sort((a, b) => a - b)).toEqual(urgent)
  expect(cost && cost.last.scanned <= 2 * cost.last.returned).toBe(true)
})

import type { LocalCloud } from '../../localcloud/local-cloud'
import { homeCalls } from '../bench/cost-frames'
import { supportFrames, supportLimits } from '../bench/support-frames'
import { measuredFrame } from '../fixtures/measured-frame'
import { startSeededCloud } from '../fixtures/seeded-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterAll(() => cloud.close())

const query = (path: string, input: object = {}) => ({ path, type: 'query' as const, input })
const signIn = { path: 'account.profile.signIn', type: 'mutation' as const, input: {} }

test.each([
  ['home', 'weapp', homeCalls],
  ['home', 'h5', homeCalls],
  ['signing in, and home', 'weapp', [signIn, ...homeCalls.slice(1)]],
] as const)('%s (%s) is one function call of at most five round trips', async (_, from, calls) => {
  expect((await measuredFrame(cloud, { as: 'yutong', from, calls: [...calls] })).roundTrips).toBeLessThanOrEqual(5)
})

test.each(['account.profile.me', 'account.family.mine', 'account.inbox.summary', 'account.membership.mine'])('permission adds nothing to what is one’s own: %s is one round trip', async (path) => {
  expect((await measuredFrame(cloud, { as: 'yutong', from: 'weapp', calls: [query(path)] })).roundTrips).toBe(1)
})

test('permission adds one round trip to staff’s work, once for a whole frame', async () => {
  const people = query('org.desk.people', { limit: 5 })
  const one = await measuredFrame(cloud, { as: 'chenxiaolan', from: 'weapp', calls: [people] })
  const three = await measuredFrame(cloud, { as: 'chenxiaolan', from: 'weapp', calls: [people, people, people] })
  expect([one.roundTrips, three.roundTrips]).toEqual([2, 4])
})

test.each([
  ['a village worker', 'lixiaohong', 7],
  ['a township officer', 'chenxiaolan', 10],
] as const)('今天 of %s asks each kind of work once, what came up from below with it: the post and at most that', async (_, as, most) => {
  const { roundTrips, scanned, returned } = await measuredFrame(cloud, { as, from: 'weapp', calls: [query('org.desk.today')] })
  expect(roundTrips).toBeLessThanOrEqual(most)
  expect(scanned).toBeLessThanOrEqual(2 * returned + 4)
})

test('an application: filed, looked at, listed and decided within what each may take', async () => {
  const took = []
  for (const frame of await supportFrames(cloud)) took.push([frame.name, (await measuredFrame(cloud, frame)).roundTrips] as const)
  expect(took.filter(([name, roundTrips]) => roundTrips > (supportLimits[name] ?? 0))).toEqual([])
  expect(took.map(([name]) => name)).toEqual(Object.keys(supportLimits))
  const budgets = cloud.store.find('supportBudgets', { filter: { kind: 'money' } }).docs as unknown as Array<{ total: number; left: number }>
  expect(budgets.map(({ total, left }) => left < total)).toEqual([true])
})

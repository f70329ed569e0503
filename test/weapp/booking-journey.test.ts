/** @jest-environment node */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { bookableSession, imbalances, settleBookings, storedSession } from '../fixtures/bookable'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { phoneOf, type Phone } from './node/phone'

const id = '0WEAPPB00K000000000000000A'
let cloud: LocalCloud
let mother: Phone

beforeAll(async () => {
  cloud = await startSeededCloud()
  const { orgPath } = cloud.store.find('venues', { filter: { _id: 'wangyuehu-house' }, limit: 1 }).docs[0] as unknown as { orgPath: string }
  cloud.store.insert('bookSessions', [bookableSession(id, { venueId: 'wangyuehu-house', orgPath, audience: { childMonths: { from: 0, to: 30 } }, title: '抱一抱，唱一唱', capacity: 3 })])
  mother = await phoneOf(cloud, 'sample-openid-yutong')
})
afterAll(async () => {
  mother?.host.close()
  await cloud?.close()
})

test('from the tab to the list; a class is booked for the child with one tap, and the ticket is there', async () => {
  await mother.host.open('/pages/book/index')
  expect(mother.text()).toContain('附近最近的场次')
  await mother.host.open(`/features/book/session/index?id=${id}`)
  expect(mother.text()).toContain('抱一抱，唱一唱')
  await mother.tap('给禾禾约上')
  expect(mother.host.route).toBe('features/book/booking/index')
  expect(mother.text()).toContain('约好了')
  expect(mother.text()).toContain('每分钟换新，只能用一次，截图无效')
  expect(storedSession(cloud, id).log.map(({ kind }) => kind)).toEqual(['ask'])
})

test('it is among mine and on the tab, and can be given back', async () => {
  await mother.host.open('/features/book/mine/index')
  expect(mother.text()).toContain('抱一抱，唱一唱')
  await mother.tap('抱一抱，唱一唱')
  await mother.tapLast('取消')
  await mother.tapLast('取消预约')
  expect(mother.text()).toContain('已经取消了')
  expect(storedSession(cloud, id).holder).toEqual({})
  await settleBookings(cloud)
  expect(imbalances(cloud, [id], true)).toEqual([])
})

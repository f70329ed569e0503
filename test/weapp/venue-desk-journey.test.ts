/** @jest-environment node */
/** At the door with a phone, in the real compiled mini program: the week, a session, a name put down, somebody marked there, and the camera. */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let phone: Phone
beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterEach(() => phone?.host.close())
afterAll(() => cloud?.close())

const manager = 'sample-openid-liumin'
/** The last session of the sample venue that is open. */
const session = () => cloud.store.find('bookSessions', { filter: { venueId: 'wangyuehu-house' }, order: [['startsAt', -1]], limit: 1 }).docs[0] as unknown as { _id: string; date: string; title: string }

test('from the tab to a session: somebody is put down by name, marked there, and the week counts them', async () => {
  const { date, title } = session()
  phone = await phoneOf(cloud, manager, '/features/desk/today/index')
  await phone.tapLast('预约')
  expect(phone.host.route).toBe('features/venue/week/index')
  await phone.host.open(`/features/venue/week/index?week=${date}`)
  await phone.tapLast(title)
  expect(phone.host.route).toBe('features/venue/session/index')
  expect(phone.text()).toContain('还没有人约')
  expect(phone.text()).not.toContain('打印')
  await phone.tapLast('电话代约')
  await phone.type('怎么称呼', '刘奶奶')
  await phone.tapLast('约上')
  expect(phone.text()).toContain('刘奶奶约上了')
  await phone.tapLast('到了')
  expect(phone.text()).toContain('已到')
  expect(phone.text()).toContain('到了 1 家')
  expect(phone.host.problems).toEqual([])
})

test('what the camera sees is asked of the cloud; a camera that is closed says nothing', async () => {
  phone = await phoneOf(cloud, manager, `/features/venue/session/index?open=${session()._id}`)
  await phone.tap('扫码签到')
  await phone.tapLast('扫一扫')
  expect(phone.text()).not.toContain('这不是我们的签到码')
  phone.host.answers.scan = 'not-a-ticket'
  await phone.tapLast('扫一扫')
  expect(phone.text()).toContain('这不是我们的签到码')
  expect(phone.host.problems).toEqual([])
})

test('a session is moved by the form, and the plan of the venue is read and changed', async () => {
  const { _id, title } = session()
  phone = await phoneOf(cloud, manager, `/features/venue/session/index?open=${_id}`)
  await phone.tapLast('移动')
  expect(phone.text()).toContain(`移动“${title}”`)
  await phone.tapLast('移到这里')
  expect(phone.text()).toContain('还和原来一样')
  await phone.tapLast('先不移')
  await phone.host.open('/features/venue/plan/index?venue=wangyuehu-house')
  expect(phone.text()).toContain('每周的场次')
  await phone.tapLast('加房间')
  await phone.type('房间叫什么', '小厨房')
  await phone.tapLast('加上')
  await phone.tapLast('看看影响谁，保存')
  expect(phone.text()).toContain('谁也不影响')
  await phone.tapLast('保存，通知他们')
  expect(phone.text()).toContain('加了房间“小厨房”')
  expect(phone.host.problems).toEqual([])
})

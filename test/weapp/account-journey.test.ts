/** @jest-environment node */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import type { WeappHost } from './host/host'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
const hosts: WeappHost[] = []

beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterAll(async () => {
  for (const host of hosts) host.close()
  await cloud.close()
})

/** The phone of somebody whom the cloud has never seen. */
async function newPhone(openid: string, opens?: string): Promise<Phone> {
  const phone = await phoneOf(cloud, openid, opens)
  hosts.push(phone.host)
  return phone
}

test('a mother signs in, begins a family, and the father joins by her card: both see the child', async () => {
  const mother = await newPhone('newcomer-mother')
  await mother.tap('点两下，只给您看用得上的')
  expect(mother.host.route).toBe('features/account/first/index')
  await mother.tap('有宝宝')
  expect(mother.host.route).toBe('pages/home/index')
  expect(mother.text()).toContain('为您家选的')

  await mother.tap('我的')
  await mother.tap('一键登录')
  expect(mother.text()).toContain('我的家人')
  await mother.tap('谁能做什么')
  await mother.tapLast('建一个家')
  await mother.tap('添上宝宝')
  await mother.type('小名或名字', '穗穗')
  await mother.tapLast('女宝')
  mother.host.hands.tell('wx-picker', 'change', { value: '2026-03-20' })
  await mother.host.settle()
  await mother.tap('下一步，看清再决定')
  await mother.tap('我是监护人，同意')
  expect(mother.host.route).toBe('features/account/family/index')
  expect(mother.text()).toContain('穗穗')

  await mother.tapLast('请家人')
  await mother.type('对方看到您叫什么', '阿兰')
  await mother.tap('写好这张卡')
  const card = mother.host.share() as { title: string; path: string }
  expect(card.title).toBe('阿兰请您来一起用“向日葵”')

  const father = await newPhone('newcomer-father', card.path)
  expect(father.text()).toContain('阿兰请您来一起照看')
  expect(father.text()).not.toContain('穗穗')
  await father.tap('同意，一起用')
  await father.tapLast('一键登录')
  expect(father.host.route).toBe('features/account/family/index')
  expect(father.text()).toContain('穗穗')

  const stranger = await newPhone('newcomer-stranger', card.path)
  expect(stranger.text()).toContain('这张卡已经用过了')

  // What was agreed to can be taken back: the child's file goes, as was said.
  await mother.host.open('/features/account/consents/index')
  expect(mother.text()).toContain('穗穗的资料')
  await mother.tap('收回：穗穗的资料')
  await mother.tapLast('收回')
  expect(mother.text()).toContain('已收回')

  // And the account itself, with days to change one's mind.
  await mother.host.open('/features/account/delete/index')
  await mother.tap('我要注销')
  await mother.tapLast('注销')
  expect(mother.text()).toContain('我不注销了')
  await mother.tap('我不注销了')
  expect(mother.text()).toContain('先看清楚会怎样')
  for (const host of hosts) expect(host.problems).toEqual([])
})

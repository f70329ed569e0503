import { seedProvince } from '../../../localcloud/seed/seed-province'
import type { DataAccess } from '../../../src/domain/account/contract/my-data'
import type { Family } from '../../../src/domain/account/contract/family'
import type { InboxMessage } from '../../../src/domain/account/contract/inbox'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { keys } from '../../fixtures/temporary-cloud'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { meOf } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await seedProvince(cloud.store, new Date(), keys)
})
afterAll(() => cloud.close())

const persona = (id: string) => ({ openid: `sample-openid-${id}`, personId: '' })

test('雨桐 and 周明 share 禾禾; 外婆 looks on', async () => {
  for (const id of ['yutong', 'zhouming']) {
    const { families } = dataOf<{ families: Family[] }>(await cloud.query('account.family.mine', {}, persona(id)))
    expect(families).toMatchObject([{ myRole: 'guardian', children: [{ name: '禾禾' }], members: [{ name: '雨桐' }, { name: '周明' }, { name: '外婆', role: 'relative' }] }])
  }
})

test('雨桐’s message about a card speaks of one that is out and ends when the message does; taking it back settles the message', async () => {
  const yutong = persona('yutong')
  const message = async () => dataOf<{ items: InboxMessage[] }>(await cloud.query('account.inbox.list', { filter: 'todo' }, yutong)).items.find(({ title }) => title.includes('卡片明天到期'))
  const family = dataOf<{ families: Family[] }>(await cloud.query('account.family.mine', {}, yutong)).families[0]!
  expect(family.invites).toMatchObject([{ relation: '奶奶', expiresAt: (await message())?.action?.until }])
  dataOf(await cloud.mutate('account.family.revokeInvite', { familyId: family.id, inviteId: family.invites[0]!.id }, yutong))
  expect(await message()).toBeUndefined()
})

test('刘桂兰’s family has its two contact persons with a phone, and wishes', async () => {
  expect(await meOf(cloud, persona('liuguilan'))).toMatchObject({
    specialFamily: 'bereaved',
    large: true,
    contacts: [{ name: '李小红', kind: 'village', phone: expect.stringMatching(/^\d+$/) }, { name: '陈志强', kind: 'township' }],
    wishes: { callMe: '刘姐' },
  })
})

test('a sample message that says who looked is borne out by the log, and by a number to look at', async () => {
  for (const id of ['yutong', 'liuguilan']) {
    const { items } = dataOf<{ items: DataAccess[] }>(await cloud.query('account.myData.accesses', {}, persona(id)))
    const { docs } = cloud.store.find('messages', { filter: { to: personIdOf(persona(id).openid), kind: 'access' } })
    expect(docs.length).toBeGreaterThan(0)
    for (const { text } of docs) expect(items.some(({ who, what }) => String(text).startsWith(who) && what.includes('手机号'))).toBe(true)
    expect(await meOf(cloud, persona(id))).toMatchObject({ phone: expect.stringMatching(/\d{4}$/) })
  }
})

test('there are members and volunteers in every state that the lists show', () => {
  const states = new Set(cloud.store.find('volunteers', { filter: {} }).docs.map(({ vetting }) => vetting))
  expect([...states].sort()).toEqual(['applied', 'approved', 'trained'])
  expect(cloud.store.find('memberships', { filter: { state: 'member' } }).docs.length).toBeGreaterThan(12)
})

test('planting again changes nothing', async () => {
  const before = ['people', 'families', 'memberships', 'volunteers', 'consents'].map((name) => cloud.store.count(name, {}).total)
  await seedProvince(cloud.store, new Date(), keys)
  expect(['people', 'families', 'memberships', 'volunteers', 'consents'].map((name) => cloud.store.count(name, {}).total)).toEqual(before)
})

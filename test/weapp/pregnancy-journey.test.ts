/** @jest-environment node */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { newUlid } from '../../src/client/ulid'
import { addDays } from '../../src/domain/grow/calendar-days'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let mother: Phone
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

beforeAll(async () => {
  cloud = await startSeededCloud()
  mother = await phoneOf(cloud, 'sample-openid-yutong')
})
afterAll(async () => {
  mother?.host.close()
  await cloud?.close()
})

interface Row {
  _id: string
  state: string
  log: Array<{ note: { what: string; on?: string; childId?: string; item?: string } }>
}
const own = () => cloud.store.find('pregnancies', { filter: {}, limit: 1 }).docs[0] as unknown as Row | undefined

test('a pregnancy begins with the day of a transfer, and with her consent', async () => {
  await mother.host.open('/features/pregnancy/today/index')
  await mother.tap('开始记')
  await mother.tap('移植')
  mother.host.hands.tell('wx-picker', 'change', { value: today })
  await mother.host.settle()
  expect(mother.text()).toContain('今天是孕 2 周 5 天。')
  await mother.tapLast('开始记')
  expect(mother.text()).toContain('记您的健康资料，先问您一声')
  expect(own()).toBeUndefined()
  await mother.tap('我知道了，同意')
  expect(mother.host.route).toBe('features/pregnancy/today/index')
  expect(mother.text()).toContain('孕 2 周 5 天')
  expect(own()?.state).toBe('going')
})

test('what is packed without network waits on the phone, is shown at once, and is in the cloud once', async () => {
  await mother.host.open('/features/pregnancy/bag/index')
  await mother.host.goOnline(false)
  await mother.tap('身份证')
  expect(mother.text()).toContain('有 1 条先存在这部手机里')
  const packed = () => own()?.log.filter(({ note }) => note.what === 'bag').map(({ note }) => note.item)
  expect(packed()).toEqual([])
  await mother.host.open('/features/pregnancy/today/index')
  expect(mother.text()).toContain('有 1 条先存在这部手机里')
  for (const online of [true, false, true]) {
    await mother.host.goOnline(online)
    await mother.host.settle()
  }
  expect(packed()).toEqual(['身份证'])
  expect(mother.text()).not.toContain('先存在这部手机里')
})

test('near its end the bag is packed, and the birth begins the child’s file', async () => {
  const dated = { id: newUlid(), at: new Date(), note: { what: 'dated', dating: { by: 'doctor', on: addDays(today, 10) } } }
  const now = new Date()
  cloud.store.modify('pregnancies', { _id: own()!._id }, { $push: { log: dated }, $inc: { rev: 1 } }, { multi: false, merge: true, upsert: false, now })
  await mother.host.open('/features/pregnancy/bag/index')
  await mother.tap('产褥垫')
  expect(own()?.log.filter(({ note }) => note.what === 'bag').map(({ note }) => note.item)).toEqual(['身份证', '产褥垫'])
  await mother.host.open('/features/pregnancy/birth/index')
  await mother.type('小名或名字', '满满')
  await mother.tapLast('女宝')
  await mother.type('出生体重', '3.2')
  await mother.tap('下一步，看清再决定')
  await mother.tap('我是监护人，同意')
  expect(mother.host.route).toBe('features/pregnancy/after-birth/index')
  expect(mother.text()).toContain('产后 42 天检查')
  expect(own()).toMatchObject({ state: 'born' })
  const childId = own()?.log.find(({ note }) => note.what === 'born')?.note.childId
  const [file] = cloud.store.find('childFiles', { filter: { childId }, limit: 1 }).docs as unknown as [{ log: Array<{ note: object }> }]
  expect(file.log.map(({ note }) => note)).toEqual([{ what: 'birth', gestationDays: 270, weightKg: 3.2 }])
})

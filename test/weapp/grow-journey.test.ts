/** @jest-environment node */
import type { LocalCloud } from '../../localcloud/local-cloud'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { phoneOf, type Phone } from './node/phone'

let cloud: LocalCloud
let mother: Phone
let childId: string

beforeAll(async () => {
  cloud = await startSeededCloud()
  mother = await phoneOf(cloud, 'sample-openid-yutong')
  childId = String(cloud.store.find('childFiles', { filter: {}, limit: 1 }).docs[0]?.['childId'])
})
afterAll(async () => {
  mother?.host.close()
  await cloud?.close()
})

const noted = () => (cloud.store.find('childFiles', { filter: { childId }, limit: 1 }).docs[0] as unknown as { log: Array<{ note: { what: string; weightKg?: number } }> }).log

test('a weight typed in 斤 is kept in 公斤, and is the last one on the growth page', async () => {
  const before = noted().length
  await mother.host.open(`/features/grow/growth/index?child=${childId}`)
  expect(mother.text()).toContain('8.8 公斤')
  await mother.tap('记一次测量')
  await mother.type('体重', '18')
  await mother.tapLast('斤')
  await mother.tap('存下来')
  expect(mother.host.route).toBe('features/grow/growth/index')
  expect(mother.text()).toContain('9 公斤')
  expect(noted()).toHaveLength(before + 1)
  expect(noted().at(-1)?.note.weightKg).toBe(9)
})

test('the page for the doctor is drawn on WeChat’s canvas and saved in the album', async () => {
  await mother.host.open(`/features/grow/report/index?child=${childId}`)
  await mother.tap('存到相册')
  const [saved] = mother.host.pictures.album.saved
  const { texts, width } = mother.host.pictures.drawn(saved!)!
  expect(width).toBe(960)
  expect(texts).toEqual(expect.arrayContaining(['禾禾的生长和疫苗', '打过的疫苗', '现在该打']))
})

test('what is due is on the vaccines page, and at home also on a phone that never opened it', async () => {
  await mother.host.open(`/features/grow/vaccines/index?child=${childId}`)
  expect(mother.text()).toContain('麻腮风疫苗 第 1 剂')
  expect(mother.text()).toContain('以接种门诊为准')
  const again = await phoneOf(cloud, 'sample-openid-yutong')
  expect(again.text()).toContain('麻腮风 1')
  expect(again.text()).not.toContain('禾禾该打什么疫苗')
  again.host.close()
  const father = await phoneOf(cloud, 'sample-openid-zhouming')
  expect(father.text()).toContain('麻腮风 1')
  father.host.close()
})

test('the check-up of this age is noted without network, and reaches the cloud once there is one', async () => {
  await mother.host.open(`/features/grow/checkups/index?child=${childId}`)
  expect(mother.text()).toContain('现在该查')
  const before = noted().length
  await mother.host.goOnline(false)
  await mother.tap('记下结果')
  // What is said above the button has the same words.
  await mother.tapLast('存下来')
  expect(mother.text()).toContain('等网络送出')
  expect(noted()).toHaveLength(before)
  await mother.host.goOnline(true)
  await mother.host.settle()
  expect(noted().slice(before).map(({ note }) => note.what)).toEqual(['checkedUp'])
  expect(mother.text()).not.toContain('等网络送出')
})

test('a measurement, a dose and a note of the diary are written and shown without network, and are in the cloud once each when there is one', async () => {
  for (const page of ['growth', 'vaccines', 'diary']) await mother.host.open(`/features/grow/${page}/index?child=${childId}`)
  const before = noted().length
  await mother.host.goOnline(false)
  await mother.host.open(`/features/grow/measure/index?child=${childId}`)
  await mother.type('体重', '9.3')
  await mother.tapLast('存下来')
  await mother.host.open(`/features/grow/growth/index?child=${childId}`)
  expect(mother.text()).toContain('9.3 公斤')
  await mother.host.open(`/features/grow/dose/index?child=${childId}&code=MMR`)
  await mother.tapLast('存下来')
  await mother.host.open(`/features/grow/vaccines/index?child=${childId}`)
  expect(mother.text()).not.toContain('麻腮风疫苗 第 1 剂')
  await mother.host.open(`/features/grow/diary-entry/index?child=${childId}`)
  await mother.tap('第一次坐稳')
  await mother.tapLast('存下来')
  await mother.host.open(`/features/grow/diary/index?child=${childId}`)
  expect(mother.text()).toContain('第一次坐稳')
  expect(mother.text()).toContain('等网络送出')
  // The first page counts the dose that has gone nowhere yet.
  await mother.host.open('/pages/home/index')
  expect(mother.text()).not.toContain('麻腮风 1')
  expect(noted()).toHaveLength(before)

  await mother.host.goOnline(true)
  await mother.host.settle()
  await mother.host.goOnline(false)
  await mother.host.goOnline(true)
  await mother.host.settle()
  expect(noted().slice(before).map(({ note }) => note.what).sort()).toEqual(['diary', 'dosed', 'measured'])
  await mother.host.open(`/features/grow/diary/index?child=${childId}`)
  expect(mother.text()).toContain('第一次坐稳')
  expect(mother.text()).not.toContain('等网络送出')
  await mother.host.open(`/features/grow/growth/index?child=${childId}`)
  expect(mother.text()).toContain('9.3 公斤')
})

test('four questions lead to a result that stays in the file', async () => {
  await mother.host.open(`/features/grow/signs/index?child=${childId}`)
  const before = noted().length
  await mother.tap('开始答')
  for (const words of ['会', '分得出', '会', '还不能']) await mother.tapLast(words)
  expect(mother.text()).toContain('建议到儿保门诊看看')
  expect(noted().slice(before).map(({ note }) => note.what)).toEqual(['signsAnswered'])
})

test('a link for the doctor is WeChat’s card, opens on another phone, and ends when it is taken back', async () => {
  await mother.host.open(`/features/grow/share/index?child=${childId}`)
  await mother.tap('做一个链接')
  expect(mother.text()).toContain('请医生扫一扫')
  const [{ key }] = cloud.store.find('growthShares', { filter: { childId } }).docs as unknown as [{ key: string }]
  const doctor = await phoneOf(cloud, 'sample-openid-liuguilan', `features/grow/shared/index?token=${key}`)
  await doctor.tap('打开看')
  expect(doctor.text()).toContain('宝宝')
  expect(doctor.text()).not.toContain('禾禾')
  await mother.tap('收回，不给看了')
  await mother.tapLast('收回')
  expect(mother.text()).toContain('做一个链接')
  await doctor.host.open(`/features/grow/shared/index?token=${key}`)
  await doctor.tap('打开看')
  expect(doctor.text()).toContain('这个链接打不开了')
  doctor.host.close()
})


/** @jest-environment node */
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

const called = (name: string) => phone.host.calls.list.filter((call) => call.name === name).map(({ options }) => options)

test('from 预约 to the door of the nearest clinic: the list, the place, the map', async () => {
  phone = await phoneOf(cloud, 'sample-openid-yutong')
  await phone.host.open('/pages/book/index')
  await phone.tap('接种门诊')
  expect(phone.host.route).toBe('features/book/venues/index')
  expect(phone.text().indexOf('示例·望月湖街道接种门诊')).toBeGreaterThan(0)
  expect(phone.text().indexOf('示例·望月湖街道接种门诊')).toBeLessThan(phone.text().indexOf('示例·岳麓区预防接种门诊'))
  await phone.tap('示例·望月湖街道接种门诊')
  expect(phone.host.route).toBe('features/book/venue/index')
  expect(phone.text()).toContain('接种证')
  expect(phone.text()).toContain('请不要照着去')
  await phone.tap('怎么去')
  expect(called('openLocation')).toEqual([expect.objectContaining({ latitude: 28.216, longitude: 112.953, name: '示例·望月湖街道接种门诊' })])
  await phone.tap('复制')
  expect(called('setClipboardData')).toEqual([expect.objectContaining({ data: '望月湖街道社区卫生服务中心 1 楼（示例）' })])
  await phone.tapLast('打电话')
  expect(called('makePhoneCall')).toEqual([expect.objectContaining({ phoneNumber: '0731-80007006' })])
  expect(phone.host.problems).toEqual([])
})

test('a need in everyday words leads to the kinds that help with it', async () => {
  phone = await phoneOf(cloud, 'sample-openid-yutong')
  await phone.host.open('/features/book/venues/index')
  await phone.tap('法律帮助')
  expect(phone.text()).toContain('示例·岳麓区法律援助中心')
  expect(phone.text()).not.toContain('接种')
})

test('a bereaved family comes upon nothing that is for families with small children', async () => {
  phone = await phoneOf(cloud, 'sample-openid-liuguilan')
  await phone.host.open('/pages/book/index')
  expect(phone.text()).toContain('暖心家园')
  expect(phone.text()).not.toMatch(/亲子|托育|孩子|宝宝/)
  await phone.host.open('/features/book/venues/index')
  expect(phone.text()).toContain('湖东暖心家园')
  expect(phone.text()).not.toMatch(/亲子|托育|孩子|宝宝|娃/)
})

test('who has not said where they live is asked, and shown what the province has', async () => {
  phone = await phoneOf(cloud, 'somebody-new')
  await phone.host.open('/features/book/venues/index?kind=legalAid')
  expect(phone.text()).toContain('您住在哪里？')
  expect(phone.text()).toContain('示例·长沙市法律援助中心')
})

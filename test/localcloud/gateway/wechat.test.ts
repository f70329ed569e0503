/** The stub of WeChat's server APIs: through the node-sdk, and through the unmodified wx-server-sdk. */
import cloudbase from '@cloudbase/node-sdk'
import wx from 'wx-server-sdk'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { codeOf, speakTo, startTestCloud } from './test-cloud'

let cloud: LocalCloud
let app: ReturnType<typeof cloudbase.init>

beforeAll(async () => {
  cloud = await startTestCloud({ seed: () => [{ id: 'ann', openid: 'openid-ann', name: '安', about: '示例' }] })
  speakTo(cloud)
  app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
  wx.init({ env: process.env.TCB_ENV })
})

const call = async (apiName: string, requestData: Record<string, unknown>) => (await app.callWxOpenApi({ apiName, requestData })).result as Record<string, unknown>
const message = { touser: 'openid-ann', templateId: 'T1', page: 'pages/home/index', data: { thing1: { value: '疫苗预约' }, time2: { value: '2026年5月1日 09:30' } } }

describe('subscribeMessage.send', () => {
  test('a good message is taken and written down', async () => {
    cloud.wechat.clear()
    expect(await call('/subscribeMessage.send', message)).toMatchObject({ errCode: 0 })
    expect(cloud.wechat.records('subscribeMessage.send')).toMatchObject([{ request: message, answer: { errCode: 0 } }])
  })

  test.each([
    ['nobody', { ...message, touser: '' }, 40003],
    ['no template', { ...message, templateId: '' }, 40037],
    ['a page with a slash', { ...message, page: '/pages/home/index' }, 41030],
    ['no data', { ...message, data: {} }, 47003],
    ['an empty value', { ...message, data: { thing1: { value: '' } } }, 47003],
    ['a thing of 21 characters', { ...message, data: { thing1: { value: '一'.repeat(21) } } }, 47003],
    ['a phrase that is not Chinese', { ...message, data: { phrase1: { value: 'ok' } } }, 47003],
    ['a time that is none', { ...message, data: { time1: { value: 'soon' } } }, 47003],
    ['a keyword of no kind', { ...message, data: { mood1: { value: '好' } } }, 47003],
  ])('%s is refused as WeChat refuses it', async (_, request, errCode) => {
    expect(await call('subscribeMessage.send', request)).toMatchObject({ errCode })
  })
})

describe('security', () => {
  test.each([
    ['一起去看向日葵', 'pass', 100],
    ['加我看赌博网站', 'risky', 20013],
  ])('%s: %s', async (content, suggest, label) => {
    const answer = await call('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'openid-ann' })
    expect(answer).toMatchObject({ errCode: 0, result: { suggest, label } })
  })

  test('version 1 answers a risky text with 87014', async () => {
    expect(await call('security.msgSecCheck', { content: '赌博网站' })).toMatchObject({ errCode: 87014 })
  })

  test('a picture is taken on', async () => {
    const request = { mediaUrl: 'https://example.com/a.png', mediaType: 2, version: 2, scene: 1, openid: 'openid-ann' }
    expect(await call('security.mediaCheckAsync', request)).toMatchObject({ errCode: 0, traceId: expect.any(String) })
  })
})

test('a phone code works once, and always gives the same number for a person', async () => {
  const issue = async () => {
    const reply = await fetch(`${cloud.url}/__local/wx/phone-code`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"openid":"openid-ann"}' })
    return ((await reply.json()) as { code: string }).code
  }
  const code = await issue()
  const first = await call('phonenumber.getPhoneNumber', { code })
  expect(first).toMatchObject({ errCode: 0, phoneInfo: { phoneNumber: expect.stringMatching(/^1\d{10}$/), countryCode: '86' } })
  expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({ errCode: 40029 })
  expect((await call('phonenumber.getPhoneNumber', { code: await issue() })).phoneInfo).toMatchObject({ phoneNumber: (first.phoneInfo as { phoneNumber: string }).phoneNumber })
})

test('an API that the stub does not know is UNSUPPORTED', async () => {
  expect(await codeOf(call('logistics.addOrder', {}))).toBe('UNSUPPORTED')
})

test('a user of the cloud is a persona', async () => {
  expect(((await app.auth().getEndUserInfo('openid-ann')) as { userInfo: unknown }).userInfo).toMatchObject({ uid: 'ann', openId: 'openid-ann' })
  expect(await codeOf(Promise.resolve(app.auth().getEndUserInfo('nobody-here')))).toBe('RESOURCE_NOT_FOUND')
})

describe('wx-server-sdk', () => {
  test('subscribeMessage.send', async () => {
    cloud.wechat.clear()
    await wx.openapi.subscribeMessage.send(message)
    expect(cloud.wechat.records()).toMatchObject([{ api: 'subscribeMessage.send', request: message }])
  })

  test('a refusal is thrown with its code', async () => {
    await expect(wx.openapi.subscribeMessage.send({ ...message, data: {} })).rejects.toMatchObject({ errCode: 47003 })
  })

  test('msgSecCheck', async () => {
    const answer = await wx.openapi.security.msgSecCheck({ content: '你好', version: 2, scene: 1, openid: 'openid-ann' })
    expect(answer).toMatchObject({ result: { suggest: 'pass' }, traceId: expect.any(String) })
  })

  test('getUnlimited gives a PNG that differs with its scene', async () => {
    const code = async (scene: string) => (await wx.openapi.wxacode.getUnlimited({ scene, page: 'pages/home/index', width: 300 })).buffer as Buffer
    const [one, other] = [await code('venue=1'), await code('venue=2')]
    expect(one.subarray(1, 4).toString()).toBe('PNG')
    expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([300, 300])
    expect(one.equals(other)).toBe(false)
  })

  test('the database, too', async () => {
    cloud.store.createCollection('notes')
    await wx.database().collection('notes').add({ data: { _id: 'n', a: 1 } })
    expect(await wx.database().collection('notes').doc('n').get()).toMatchObject({ data: { _id: 'n', a: 1 } })
  })
})

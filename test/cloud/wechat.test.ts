import wx from 'wx-server-sdk'
import { codePicture } from '../../cloudfunctions/kernel/wechat/code-picture'
import { isTextSafe } from '../../cloudfunctions/kernel/wechat/is-text-safe'
import { phoneNumberOf } from '../../cloudfunctions/kernel/wechat/phone-number-of'
import { sendSubscription } from '../../cloudfunctions/kernel/wechat/send-subscription'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { readGreyPng } from '../fixtures/read-qr'
import { startTemporaryCloud } from '../fixtures/temporary-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTemporaryCloud()
  Object.assign(process.env, cloud.sdkEnv)
})
afterAll(() => cloud.close())
afterEach(() => jest.restoreAllMocks())

/** WeChat answers this, whatever it is asked. */
const answers = (answer: { errCode: number; errMsg: string } & Record<string, unknown>) => jest.spyOn(cloud.wechat, 'call').mockReturnValue(answer)

test('a phone code gives its number once', async () => {
  const code = cloud.wechat.phoneCodes.issue('o-1')
  expect(await phoneNumberOf(code)).toMatch(/^1\d{10}$/)
  await expect(phoneNumberOf(code)).rejects.toMatchObject({ code: 'EXPIRED' })
})

test('a number of another country is refused', async () => {
  answers({ errCode: 0, errMsg: 'ok', phoneInfo: { purePhoneNumber: '5551234', countryCode: '1' } })
  await expect(phoneNumberOf('any')).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

test.each([
  ['今天带娃去打疫苗', true],
  ['代开发票，加我', false],
])('%s may be shown: %s', async (text, safe) => expect(await isTextSafe(text, 'o-1', 'profile')).toBe(safe))

test('a text that WeChat would have reviewed is not shown', async () => {
  answers({ errCode: 0, errMsg: 'ok', result: { suggest: 'review', label: 20006 } })
  expect(await isTextSafe('……', 'o-1', 'comment')).toBe(false)
})

describe('a subscription message', () => {
  const one = { openid: 'o-1', templateId: 't-1', page: 'pages/home/index', data: { thing1: { value: '材料齐了' } } }
  test.each([
    [0, 'sent'],
    [43101, 'noneLeft'],
    [47003, 'refused'],
  ])('answered with %i is %s', async (errCode, outcome) => {
    answers({ errCode, errMsg: '' })
    expect(await sendSubscription(one)).toBe(outcome)
  })
  test('without an answer nobody knows: UNAVAILABLE', async () => {
    jest.spyOn(cloud.wechat, 'call').mockImplementation(() => {
      throw new Error('the line broke')
    })
    await expect(sendSubscription(one)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })
  test('is what WeChat is asked to send', async () => {
    cloud.wechat.clear()
    await sendSubscription(one)
    expect(cloud.wechat.records('subscribeMessage.send')).toMatchObject([{ request: { touser: 'o-1', templateId: 't-1', page: 'pages/home/index', data: one.data } }])
  })
})

describe('a code of the mini program', () => {
  const [page, scene] = ['features/learn/code/index', 'a=nap']
  test('is a picture that says page and scene', async () => {
    expect(readGreyPng((await codePicture(page, scene)) ?? Buffer.alloc(0))).toBe(`${page}?scene=${encodeURIComponent(scene)}`)
  })
  test('is asked for as wx-server-sdk asks', async () => {
    cloud.wechat.clear()
    await codePicture(page, scene)
    wx.init({ env: process.env.TCB_ENV })
    await wx.openapi.wxacode.getUnlimited({ scene, page, width: 430 })
    const [ours, theirs] = cloud.wechat.records('wxacode.getUnlimited')
    expect(ours?.request).toEqual(theirs?.request)
  })
  test.each([45009, 41030, -1])('is not to be had when WeChat answers %i', async (errCode) => {
    answers({ errCode, errMsg: 'no' })
    expect(await codePicture(page, scene)).toBeUndefined()
  })
  test.each([
    ['no picture and no refusal', () => ({ errCode: 0, errMsg: 'ok' })],
    ['nothing', () => { throw new Error('the line broke') }],
  ])('that is answered with %s: UNAVAILABLE', async (_, answer) => {
    jest.spyOn(cloud.wechat, 'call').mockImplementation(answer)
    await expect(codePicture(page, scene)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })
})

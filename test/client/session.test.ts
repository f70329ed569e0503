import * as phoneStub from './taro-stub'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

/** A page of the browser: modules anew, storage as it was, and what the host page hands in. */
async function open(host?: Partial<HostPage>) {
  jest.resetModules()
  Object.assign(globalThis, { window: { __XRK__: host && { api: '', token: 'visitor', ...host } } })
  return import('@/client/session')
}

const who = ({ sessionToken, currentPerson }: Awaited<ReturnType<typeof open>>) => [sessionToken(), currentPerson()]
const handed = { session: 'v1.handed', person: 'pHANDED' }

beforeEach(() => {
  phone.reset()
  process.env.TARO_ENV = 'h5'
})
afterAll(() => {
  delete process.env.TARO_ENV
})

describe('who uses the app in a browser', () => {
  test('nobody, at first', async () => {
    expect(who(await open())).toEqual([undefined, 'visitor'])
  })
  test('whoever the host page hands in', async () => {
    expect(who(await open(handed))).toEqual(['v1.handed', 'pHANDED'])
  })
  test('who signed in, also after the page was loaded anew', async () => {
    ;(await open()).keepSession('v1.own', 'pOWN')
    expect(who(await open())).toEqual(['v1.own', 'pOWN'])
  })
  test('who signed in over the one handed in', async () => {
    ;(await open(handed)).keepSession('v1.own', 'pOWN')
    expect(who(await open(handed))).toEqual(['v1.own', 'pOWN'])
  })
  test('another one handed in later comes before who signed in', async () => {
    ;(await open(handed)).keepSession('v1.own', 'pOWN')
    expect(who(await open({ session: 'v1.other', person: 'pOTHER' }))).toEqual(['v1.other', 'pOTHER'])
  })
  test('nobody, once the session is dropped, signed in or handed in', async () => {
    const page = await open(handed)
    page.dropSession('v1.handed', 'refused')
    expect(who(page)).toEqual([undefined, 'visitor'])
    page.keepSession('v1.own', 'pOWN')
    page.dropSession('v1.own', 'refused')
    expect(who(await open(handed))).toEqual([undefined, 'visitor'])
  })
  test('a late refusal of an earlier session does not sign out the one in use', async () => {
    const page = await open()
    page.keepSession('v1.first', 'pOWN')
    page.keepSession('v1.second', 'pOWN')
    page.dropSession('v1.first', 'refused')
    expect(who(page)).toEqual(['v1.second', 'pOWN'])
  })
  test.each([
    ['who left', 0, 'signedOut', 'signedOut'],
    ['whom the cloud refused early', 3_600_000, 'refused', 'refused'],
    ['whom the cloud refused after eight hours', 8 * 3_600_000, 'refused', 'over'],
  ] as const)('%s is told so, until somebody signs in again', async (_, passed, why, end) => {
    jest.useFakeTimers({ now: 1_700_000_000_000 })
    const page = await open()
    expect(page.sessionEnd()).toBeNull()
    page.keepSession('v1.own', 'pOWN')
    jest.setSystemTime(1_700_000_000_000 + passed)
    page.dropSession('v1.own', why)
    expect((await open()).sessionEnd()).toBe(end)
    page.keepSession('v1.own', 'pOWN')
    expect(page.sessionEnd()).toBeNull()
    jest.useRealTimers()
  })
  test('listeners are told', async () => {
    const page = await open()
    const told = jest.fn()
    const stop = page.onSessionChange(told)
    page.keepSession('v1.own', 'pOWN')
    stop()
    page.dropSession('v1.own', 'refused')
    expect(told).toHaveBeenCalledTimes(1)
  })
})

test('in WeChat it is always the same person, and no token is sent', async () => {
  process.env.TARO_ENV = 'weapp'
  expect(who(await open())).toEqual([undefined, 'wechat'])
})

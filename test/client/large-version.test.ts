import type { ErrorCode } from '@/domain/errors'
import type { ApiCall, ApiReply } from '@/domain/wire'
import * as phoneStub from './taro-stub'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

const person = {
  personId: 'p00000000000000000000',
  name: '刘姐',
  place: null,
  registeredPlace: null,
  stages: [],
  specialFamily: null,
  gentle: false,
  contacts: [],
  phone: null,
  realName: null,
  idNumber: null,
  birthOn: null,
  wishes: { callMe: '', notOn: [], topicsToAvoid: [] },
  deletion: null,
}

/** The cloud behind the app's own door: one account, what was written to it, and what it does with the next write. */
const cloud = { large: false, written: [] as unknown[], fails: undefined as ErrorCode | undefined }
jest.mock('@/client/transport', () => {
  const { AppError } = jest.requireActual<{ AppError: new (code: ErrorCode) => Error }>('@/domain/errors')
  const answer = ({ path, input }: ApiCall) => {
    if (path === 'account.profile.edit') {
      cloud.written.push(input)
      if (cloud.fails) throw new AppError(cloud.fails)
      cloud.large = (input as { large: boolean }).large
    }
    return { ok: true as const, data: { me: { ...person, large: cloud.large } } }
  }
  return { transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => ({ requestId: 'req', results: calls.map(answer) }) }
})

/** A launch of the app: modules anew, storage as it was. */
async function launch() {
  jest.resetModules()
  const [version, queries, settings, network] = [await import('@/client/large-version'), await import('@/client/account-queries'), await import('@/client/settings'), await import('@/client/network')]
  const { queryClient } = await import('@/client/query-client')
  network.followPlatform()
  version.followLarge()
  const isLarge = () => settings.settingsNow().large
  /** A page shows me; what follows from it has happened when this resolves. */
  const hear = async () => {
    await queries.askedMe()
    await queryClient.getQueryCache().find({ queryKey: ['account.me'], exact: false })?.fetch()
    await settled()
  }
  return { ...version, ...settings, isLarge, hear, forget: () => queryClient.clear() }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

let clean: (() => void) | undefined
beforeEach(() => {
  phone.reset()
  Object.assign(cloud, { large: false, written: [], fails: undefined })
})
afterEach(() => clean?.())

async function start() {
  const app = await launch()
  clean = app.forget
  return app
}

describe('a phone and the account', () => {
  test('an empty phone shows what the account says', async () => {
    cloud.large = true
    const app = await start()
    await app.hear()
    expect([app.isLarge(), cloud.written]).toEqual([true, []])
  })

  test.each([true, false])('changed elsewhere to %s, such as by a filing, it is changed here', async (large) => {
    cloud.large = !large
    const app = await start()
    await app.hear()
    cloud.large = large
    await app.hear()
    expect([app.isLarge(), cloud.written]).toEqual([large, []])
  })

  test('what is chosen here goes to the account', async () => {
    const app = await start()
    await app.hear()
    app.chooseLarge(true)
    expect(app.isLarge()).toBe(true)
    await settled()
    expect([app.isLarge(), cloud.large, cloud.written]).toEqual([true, true, [{ large: true }]])
  })

  test('chosen before anybody was known, it goes to the account once it is', async () => {
    cloud.large = true
    const app = await start()
    app.chooseLarge(false)
    await app.hear()
    expect([app.isLarge(), cloud.large]).toEqual([false, false])
  })

  test('without a way it holds here, and goes at the next launch instead of being undone', async () => {
    const app = await start()
    await app.hear()
    cloud.fails = 'OFFLINE'
    app.chooseLarge(true)
    await settled()
    expect([app.isLarge(), cloud.large]).toEqual([true, false])
    app.forget()
    cloud.fails = undefined
    const next = await start()
    await next.hear()
    expect([next.isLarge(), cloud.large]).toEqual([true, true])
  })

  test('it goes by itself when the network comes back', async () => {
    const app = await start()
    await app.hear()
    cloud.fails = 'UNAVAILABLE'
    app.chooseLarge(true)
    await settled()
    cloud.fails = undefined
    phone.connect(false)
    phone.connect(true)
    await settled()
    expect(cloud.large).toBe(true)
  })

  test('refused for good it stays this phone’s own, and is not sent again', async () => {
    const app = await start()
    await app.hear()
    cloud.fails = 'NOT_ALLOWED'
    app.chooseLarge(true)
    await settled()
    await app.hear()
    expect([app.isLarge(), cloud.written.length]).toEqual([true, 1])
  })

  test('the last of several quick changes is what the account has', async () => {
    const app = await start()
    await app.hear()
    for (const large of [true, false, true, false]) app.chooseLarge(large)
    await settled()
    expect([app.isLarge(), cloud.large]).toEqual([false, false])
  })

  test('a phone made large before it could tell the account stays large', async () => {
    const app = await start()
    app.changeSettings({ large: true })
    await app.hear()
    expect(app.isLarge()).toBe(true)
  })
})

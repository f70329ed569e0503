import type { ErrorCode } from '@/domain/errors'
import type { ApiCall, ApiReply, ApiResult } from '@/domain/wire'
import * as phoneStub from './taro-stub'

const { phone } = phoneStub
// One phone for every launch: what it stores outlives the app's modules.
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

/** The cloud behind the app's own door: what it got, and what it does with the next call. */
const cloud = { got: [] as ApiCall[], fails: undefined as ErrorCode | undefined, answer: { ok: true, data: {} } as ApiResult }
jest.mock('@/client/transport', () => {
  const { AppError } = jest.requireActual<{ AppError: new (code: ErrorCode) => Error }>('@/domain/errors')
  return {
    transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => {
      cloud.got.push(...calls)
      if (cloud.fails) throw new AppError(cloud.fails)
      return { requestId: 'req', results: calls.map(() => cloud.answer) }
    },
  }
})

const refusal: ApiResult = { ok: false, error: { code: 'NOT_FOUND', message: 'no such article' } }
const feedback = (id: string) => ({ id: id.padEnd(26, '0'), articleId: 'a-1', kind: 'useful' as const })

/** A launch of the app: modules anew, storage as it was. */
async function launch() {
  jest.resetModules()
  const [outbox, network] = [await import('@/client/outbox'), await import('@/client/network')]
  network.followPlatform()
  return outbox
}

beforeEach(() => {
  // The retries of one launch must not reach into the next test.
  jest.useFakeTimers({ advanceTimers: true })
  phone.reset()
  Object.assign(cloud, { got: [], fails: undefined, answer: { ok: true, data: {} } })
})

afterEach(() => {
  jest.clearAllTimers()
  jest.useRealTimers()
})

describe('a write that may wait', () => {
  test('is sent at once when there is a way', async () => {
    const { post, isWaiting } = await launch()
    await expect(post('learn.sendFeedback', feedback('A'))).resolves.toBe('sent')
    expect(isWaiting(feedback('A').id)).toBe(false)
  })

  test.each(['TIMEOUT', 'UNAVAILABLE', 'OFFLINE'] as const)('waits after %s and goes at the next launch with its original id', async (code) => {
    const first = await launch()
    cloud.fails = code
    await expect(first.post('learn.sendFeedback', feedback('B'))).resolves.toBe('waiting')
    cloud.fails = undefined
    const second = await launch()
    expect(second.isWaiting(feedback('B').id)).toBe(true)
    await second.sendWaiting()
    expect(second.isWaiting(feedback('B').id)).toBe(false)
    expect(cloud.got.map((call) => call.input)).toEqual([feedback('B'), feedback('B')])
  })

  test('that the cloud takes no more of today stays on the phone, is not asked for every minute, and goes at a later launch', async () => {
    const first = await launch()
    cloud.answer = { ok: false, error: { code: 'TOO_OFTEN', message: '' } }
    await expect(first.post('learn.sendFeedback', feedback('T'))).resolves.toBe('tomorrow')
    await jest.advanceTimersByTimeAsync(10 * 60_000)
    expect([cloud.got.length, first.isWaiting(feedback('T').id), first.wasRefused(feedback('T').id)]).toEqual([1, true, false])
    cloud.answer = { ok: true, data: {} }
    const second = await launch()
    await second.sendWaiting()
    expect([cloud.got.length, second.isWaiting(feedback('T').id)]).toEqual([2, false])
  })

  test('is refused for good: it leaves the phone and the person is told', async () => {
    const { post, isWaiting } = await launch()
    cloud.answer = refusal
    await expect(post('learn.sendFeedback', feedback('C'))).rejects.toMatchObject({ code: 'NOT_FOUND', requestId: 'req' })
    expect(isWaiting(feedback('C').id)).toBe(false)
  })

  test('refused only after it waited, it is remembered as refused', async () => {
    const { post, sendWaiting, isWaiting, wasRefused, onSettled } = await launch()
    cloud.fails = 'TIMEOUT'
    await post('learn.sendFeedback', feedback('H'))
    expect(wasRefused(feedback('H').id)).toBe(false)
    cloud.fails = undefined
    cloud.answer = refusal
    const told = jest.fn()
    const stop = onSettled(told)
    await sendWaiting()
    stop()
    expect([isWaiting(feedback('H').id), wasRefused(feedback('H').id)]).toEqual([false, true])
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('posted twice with one id, it is on the way once', async () => {
    const { post } = await launch()
    await Promise.all([post('learn.sendFeedback', feedback('D')), post('learn.sendFeedback', feedback('D'))])
    expect(cloud.got).toHaveLength(1)
  })

  test('goes by itself when the network comes back', async () => {
    const outbox = await launch()
    outbox.startOutbox()
    cloud.fails = 'UNAVAILABLE'
    await outbox.post('learn.sendFeedback', feedback('E'))
    cloud.fails = undefined
    phone.connect(false)
    phone.connect(true)
    await outbox.sendWaiting()
    expect(outbox.isWaiting(feedback('E').id)).toBe(false)
    expect(cloud.got).toHaveLength(2)
  })

  test('is tried again by itself while there is a network and the cloud does not answer', async () => {
    const outbox = await launch()
    const settled = new Promise<void>((resolve) => outbox.onSettled(() => resolve()))
    cloud.fails = 'UNAVAILABLE'
    await outbox.post('learn.sendFeedback', feedback('J'))
    cloud.fails = undefined
    await jest.advanceTimersByTimeAsync(10_000)
    await settled
    expect(cloud.got.map((call) => call.input)).toEqual([feedback('J'), feedback('J')])
  })

  test('fifty may wait; the next is not taken, so nothing is lost in silence', async () => {
    const { post } = await launch()
    cloud.fails = 'TIMEOUT'
    await Promise.all(Array.from({ length: 50 }, (_, i) => post('learn.sendFeedback', feedback(`F${i}X`))))
    await expect(post('learn.sendFeedback', feedback('G'))).rejects.toMatchObject({ name: 'AppError' })
  })
})

describe('on a computer that several people use', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'h5'
    Object.assign(globalThis, { window: {}, navigator: { onLine: true } })
  })
  afterEach(() => {
    delete process.env.TARO_ENV
  })

  test('what one wrote waits for them, and goes out under nobody else’s name', async () => {
    const outbox = await launch()
    const session = await import('@/client/session')
    session.keepSession('v1.first', 'pFIRST')
    cloud.fails = 'TIMEOUT'
    await outbox.post('learn.sendFeedback', feedback('K'))
    cloud.fails = undefined
    session.keepSession('v1.second', 'pSECOND')
    await outbox.sendWaiting()
    expect([cloud.got.length, outbox.isWaiting(feedback('K').id)]).toEqual([1, true])
    session.keepSession('v1.later', 'pFIRST')
    await outbox.sendWaiting()
    expect([cloud.got.length, outbox.isWaiting(feedback('K').id)]).toEqual([2, false])
  })
})

import { transport, withinLimit } from '@/client/transport'
import { newUlid } from '@/client/ulid'
import { ulid } from '@/domain/learn/contract'

const callFunction = jest.fn()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { cloud: { init: jest.fn(), callFunction: (options: unknown) => callFunction(options) } },
}))

const envelope = { calls: [], client: '1' }

describe('the way to the cloud', () => {
  test('the function is called by its name, with nothing that says who asks', async () => {
    callFunction.mockResolvedValue({ result: { requestId: 'r', results: [] } })
    await expect(transport(envelope)).resolves.toEqual({ requestId: 'r', results: [] })
    expect(callFunction).toHaveBeenCalledWith({ name: 'api', data: envelope })
  })

  test.each([
    ['cloud.callFunction:fail Error: errCode: -404011 cloud function execution error', 'UNAVAILABLE'],
    ['request:fail timeout', 'TIMEOUT'],
    ['cloud.callFunction:fail request timed out', 'TIMEOUT'],
  ])('%s is %s', async (errMsg, code) => {
    callFunction.mockRejectedValue({ errMsg })
    await expect(transport(envelope)).rejects.toMatchObject({ name: 'AppError', code })
  })

  test('no answer within the limit is a TIMEOUT', async () => {
    await expect(withinLimit(new Promise(() => undefined), 5)).rejects.toMatchObject({ code: 'TIMEOUT' })
  })

  test('an answer within the limit is the answer', async () => {
    await expect(withinLimit(Promise.resolve('x'), 1000)).resolves.toBe('x')
  })
})

describe('client-made ids', () => {
  test('are ULIDs by the contract, in the order of time, and never the same', () => {
    const made = Array.from({ length: 1000 }, () => newUlid(1_000))
    expect(new Set(made).size).toBe(1000)
    for (const id of made.slice(0, 20)) expect(ulid.safeParse(id).success).toBe(true)
    expect(newUlid(1_000) < newUlid(1_001)).toBe(true)
  })

  test('time and chance at their bounds stay in the alphabet', () => {
    expect(newUlid(0, () => 0)).toBe('0'.repeat(26))
    expect(newUlid(2 ** 48 - 1, () => 0.999999)).toBe('7' + 'Z'.repeat(25))
  })
})

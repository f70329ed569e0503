import { InfiniteQueryObserver, QueryObserver, type QueryClient } from '@tanstack/react-query'
import { readSeen } from '@/client/last-seen'
import { createQueryClient, keptPages, keptQuery } from '@/client/query-client'
import { readingState } from '@/client/reading-state'
import { AppError, type ErrorCode } from '@/domain/errors'
import { phone } from './taro-stub'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))
const launched: QueryClient[] = []
/** A launch of the app, with no time lost between tries. */
function launch() {
  const client = createQueryClient(1)
  launched.push(client)
  return client
}
beforeEach(() => phone.reset())
afterEach(() => launched.splice(0).forEach((client) => client.clear()))

/** Opens a page on a query and waits until it has settled. */
async function read<T>(client: QueryClient, options: ReturnType<typeof keptQuery<T>>) {
  const observer = new QueryObserver(client, options)
  const first = observer.getCurrentResult()
  let stop = () => {}
  const last = await new Promise<typeof first>((resolve) => {
    stop = observer.subscribe((result) => result.fetchStatus === 'idle' && resolve(result))
  })
  stop()
  return { first, last }
}

describe('reads', () => {
  test.each<[ErrorCode, number]>([
    ['TIMEOUT', 3],
    ['UNAVAILABLE', 3],
    ['NOT_FOUND', 1],
    ['INTERNAL', 1],
    ['NOT_ALLOWED', 1],
  ])('%s is asked %i times', async (code, times) => {
    const ask = jest.fn(() => Promise.reject(new AppError(code)))
    const { last } = await read(launch(), keptQuery(['q'], ask))
    expect(ask).toHaveBeenCalledTimes(times)
    expect(last.error).toMatchObject({ code })
  })

  test('the second try may succeed', async () => {
    const ask = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new AppError('UNAVAILABLE')).mockResolvedValue('articles')
    expect((await read(launch(), keptQuery(['q'], ask))).last.data).toBe('articles')
  })

  test('the last answer is shown first at the next launch, and kept when the refresh fails', async () => {
    await read(launch(), keptQuery(['q'], async () => 'yesterday'))
    // A day later, in a new launch.
    const later = Date.now() + 86_400_000
    jest.spyOn(Date, 'now').mockReturnValue(later)
    const { first, last } = await read(launch(), keptQuery(['q'], () => Promise.reject(new AppError('NOT_ALLOWED'))))
    jest.restoreAllMocks()
    expect(first.data).toBe('yesterday')
    expect(readingState(last, true)).toMatchObject({ kind: 'ready', data: 'yesterday', copyFrom: expect.any(Date) })
  })

  test('an answer less than a minute old is not asked for again', async () => {
    const ask = jest.fn(async () => 'fresh')
    await read(launch(), keptQuery(['q'], ask))
    const observer = new QueryObserver(launch(), keptQuery(['q'], ask))
    observer.subscribe(() => undefined)()
    expect(observer.getCurrentResult().data).toBe('fresh')
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('of a long list only the first page is kept', async () => {
    const client = launch()
    const pages = keptPages(['list'], async (after) => (after ? { items: [2] } : { items: [1], next: 'two' }))
    const observer = new InfiniteQueryObserver(client, pages)
    const stop = observer.subscribe(() => undefined)
    await observer.refetch()
    const { data } = await observer.fetchNextPage()
    stop()
    expect(data?.pages).toEqual([{ items: [1], next: 'two' }, { items: [2] }])
    expect(readSeen('["list"]')?.data).toEqual({ items: [1], next: 'two' })
  })
})

describe('what a page shows', () => {
  const nothing = { data: undefined, error: null, fetchStatus: 'fetching', dataUpdatedAt: 0 } as const
  const failed = new AppError('TIMEOUT', '', { requestId: 'req-1' })
  test.each([
    ['a skeleton while the first answer is on its way', nothing, true, { kind: 'loading' }],
    ['a skeleton while a failed try is tried again', { ...nothing, error: failed }, true, { kind: 'loading' }],
    ['no net, when there is nothing to show', { ...nothing, fetchStatus: 'paused' as const }, false, { kind: 'failed', error: { code: 'OFFLINE' } }],
    ['the error with its request id', { ...nothing, error: failed, fetchStatus: 'idle' as const }, true, { kind: 'failed', error: { requestId: 'req-1' } }],
    ['data', { ...nothing, data: 'x', fetchStatus: 'idle' as const }, true, { kind: 'ready', data: 'x' }],
    ['the last copy and its time without net', { ...nothing, data: 'x', dataUpdatedAt: 5 }, false, { kind: 'ready', copyFrom: new Date(5) }],
  ])('%s', (_name, reading, online, shown) => expect(readingState<string>(reading, online)).toMatchObject(shown))

  test('a fresh answer is no copy', () => {
    expect(readingState({ ...nothing, data: 'x', fetchStatus: 'idle' }, true)).not.toHaveProperty('copyFrom')
  })
})

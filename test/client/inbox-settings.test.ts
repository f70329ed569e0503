import type { InboxSettings } from '@/domain/account/contract/inbox'
import type { ErrorCode } from '@/domain/errors'
import type { ApiCall, ApiReply } from '@/domain/wire'
import { changeInboxSettings } from '@/client/inbox-queries'
import { queryClient } from '@/client/query-client'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))

const cloud = { quiet: true, fails: undefined as ErrorCode | undefined }
const settings = (quiet: boolean) => ({ topics: { health: true, booking: true, notice: true, article: false }, quiet, left: { todo: 0, reminder: 0, progress: 0 } })
jest.mock('@/client/transport', () => {
  const { AppError } = jest.requireActual<{ AppError: new (code: ErrorCode) => Error }>('@/domain/errors')
  return {
    transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => {
      if (cloud.fails) throw new AppError(cloud.fails)
      for (const { input } of calls) cloud.quiet = (input as { quiet?: boolean }).quiet ?? cloud.quiet
      return { requestId: 'req', results: calls.map(() => ({ ok: true as const, data: settings(cloud.quiet) })) }
    },
  }
})

const key = ['account.inbox.settings']
const shown = () => queryClient.getQueryData<InboxSettings>(key)
beforeEach(() => {
  Object.assign(cloud, { quiet: true, fails: undefined })
  queryClient.setQueryData(key, settings(true))
})
afterEach(() => queryClient.clear())

describe('a switch of what is told', () => {
  test('shows the change at once and keeps it', async () => {
    const kept = changeInboxSettings({ quiet: false })
    expect(shown()?.quiet).toBe(false)
    await kept
    expect([shown()?.quiet, cloud.quiet]).toEqual([false, false])
  })

  test('goes back to what is saved when it could not be kept', async () => {
    cloud.fails = 'OFFLINE'
    await expect(changeInboxSettings({ quiet: false })).rejects.toMatchObject({ code: 'OFFLINE' })
    expect(shown()).toEqual(settings(true))
  })

  test('several at once go back together', async () => {
    cloud.fails = 'OFFLINE'
    await Promise.allSettled([changeInboxSettings({ quiet: false }), changeInboxSettings({ topics: { health: false } })])
    expect(shown()).toEqual(settings(true))
  })
})

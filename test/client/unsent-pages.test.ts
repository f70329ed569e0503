/** Pages that were photographed and could not be sent: on this phone, under whose name and for which application they were taken, until the cloud has them. */
import type { AppError } from '@/domain/errors'
import type { ApiCall, ApiReply } from '@/domain/wire'
import * as phoneStub from './taro-stub'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

const cloud = { got: [] as ApiCall[], isThere: true }
jest.mock('@/client/transport', () => {
  const errors = jest.requireActual<{ AppError: typeof AppError }>('@/domain/errors')
  return {
    transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => {
      if (!cloud.isThere) throw new errors.AppError('OFFLINE')
      cloud.got.push(...calls)
      return { requestId: 'req', results: calls.map(() => ({ ok: true, data: { pages: cloud.got.length } })) }
    },
  }
})

const of = { caseId: '01KASEEDCASE00000000000001', material: 'identity', paper: '01KASEEDPAPER0000000000001', forPerson: undefined }
const picture = (base64: string) => ({ preview: 'wxfile://a', small: () => Promise.resolve({ mime: 'image/jpeg' as const, base64, width: 1, height: 1 }) })

/** A launch of the app: modules anew, storage as it was. */
async function launch() {
  jest.resetModules()
  return { ...(await import('@/client/papers')), ...(await import('@/client/unsent-pages')) }
}

beforeEach(() => {
  phone.reset()
  cloud.got = []
  cloud.isThere = true
})

test('what could not be sent is there after the page was left, and sent it is the same page and gone', async () => {
  const before = await launch()
  cloud.isThere = false
  const page = await before.pageToSend(of, picture('AAAA'))
  await expect(before.sendPage(of, page)).rejects.toMatchObject({ code: 'OFFLINE' })

  cloud.isThere = true
  const after = await launch()
  const left = after.pagesLeft(of.caseId, of.material)
  expect(left).toMatchObject({ paper: of.paper, pages: [{ page: page.page, base64: 'AAAA' }] })
  await after.sendPage(of, left!.pages[0]!)
  expect(cloud.got.map(({ input }) => input)).toEqual([{ paper: of.paper, kind: of.material, page: page.page, base64: 'AAAA' }])
  expect(after.pagesLeft(of.caseId, of.material)).toBeUndefined()
  expect(phone.everything()).not.toContain('AAAA')
})

test('another application and another paper do not find it; a full phone keeps it as long as the page is open', async () => {
  const { pageToSend, pagesLeft } = await launch()
  await pageToSend(of, picture('AAAA'))
  expect(pagesLeft('01KASEEDCASE00000000000002', of.material)).toBeUndefined()
  expect(pagesLeft(of.caseId, 'discharge')).toBeUndefined()
  phone.reset()
  phone.limitTo(10)
  expect(await pageToSend(of, picture('BBBB'))).toMatchObject({ base64: 'BBBB', isKept: false })
  expect(pagesLeft(of.caseId, of.material)).toBeUndefined()
})

test('pages take no more than their share of the phone; one that the phone refuses leaves nothing behind', async () => {
  const { pageToSend, pagesLeft } = await launch()
  const large = 'A'.repeat(900_000)
  const kept = []
  for (let i = 0; i < 6; i++) kept.push((await pageToSend(of, picture(large))).isKept)
  expect(kept).toEqual([true, true, true, true, false, false])
  expect(pagesLeft(of.caseId, of.material)?.pages).toHaveLength(4)
  phone.reset()
  phone.limitTo(2_000)
  expect((await pageToSend(of, picture('B'.repeat(5_000)))).isKept).toBe(false)
  expect(phone.everything()).not.toMatch(/B{5}|identity/)
})

test('filed without it, nothing of it stays; nor after two weeks', async () => {
  const { pageToSend, forgetUnsent } = await launch()
  await pageToSend(of, picture('AAAA'))
  forgetUnsent(of.caseId)
  expect(phone.everything()).not.toContain('AAAA')
  const again = await launch()
  await again.pageToSend(of, picture('BBBB'))
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 15 * 86_400_000)
  expect(again.pagesLeft(of.caseId, of.material)).toBeUndefined()
  expect(phone.everything()).not.toContain('BBBB')
  jest.restoreAllMocks()
})

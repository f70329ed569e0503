/** @jest-environment jsdom */
import type { ReactNode } from 'react'
import type { ErrorCode } from '@/domain/errors'
import type { DueSummary } from '@/domain/grow/due-summary'
import type { ApiCall, ApiReply, ApiResult } from '@/domain/wire'
import * as phoneStub from './taro-stub'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

const [one, other] = ['C'.repeat(26), 'D'.repeat(26)]
const dueFor = (name: string): DueSummary => ({ vaccines: [{ date: '2026-01-01', names: [name] }], checkups: [] })
/** The cloud behind the app's own door: what is due for each child, and what it was asked. */
const cloud = { due: {} as Record<string, DueSummary>, fails: undefined as ErrorCode | undefined, held: undefined as Promise<void> | undefined, asked: [] as ApiCall[][] }
function answered({ path, input }: ApiCall): ApiResult {
  if (path === 'account.family.mine') return { ok: true, data: { families: [] } }
  if (path === 'grow.child.note') return { ok: true, data: { rev: 1 } }
  const items = (input as { childIds: string[] }).childIds.flatMap((childId) => (cloud.due[childId] ? [{ childId, due: cloud.due[childId] }] : []))
  return items.length > 0 ? { ok: true, data: { items } } : { ok: false, error: { code: 'NOT_FOUND', message: '' } }
}
jest.mock('@/client/transport', () => {
  const { AppError } = jest.requireActual<{ AppError: new (code: ErrorCode) => Error }>('@/domain/errors')
  return {
    transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => {
      if (cloud.fails) throw new AppError(cloud.fails)
      cloud.asked.push(calls)
      const results = calls.map(answered)
      await cloud.held
      return { requestId: 'req', results }
    },
  }
})

const hourMs = 3_600_000
let close = () => {}
/** A launch of the app with the first page open, for these children: modules anew, storage as it was. `look` is the page drawn again, as a tap on its tab does. */
async function launch(childIds: string[]) {
  jest.resetModules()
  const [{ createElement }, { QueryClientProvider }] = [await import('react'), await import('@tanstack/react-query')]
  const { createRoot } = jest.requireActual<{ createRoot(at: Element): { render(node: ReactNode): void; unmount(): void } }>('react-dom/client')
  const [{ queryClient }, kept, grow] = [await import('@/client/query-client'), await import('@/client/grow/kept-due'), await import('@/client/grow/child-file')]
  const seen: Record<string, string | undefined> = {}
  const Kid = ({ id }: { id: string }) => {
    seen[id] = kept.useKeptDue(id)?.vaccines[0]?.names[0]
    return null
  }
  const Page = () => {
    kept.useDueAsked(childIds)
    return createElement('div', {}, childIds.map((id) => createElement(Kid, { key: id, id })))
  }
  const root = createRoot(document.createElement('div'))
  const settle = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 30))
    while (queryClient.isFetching() + queryClient.isMutating() > 0)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  close = () => {
    root.unmount()
    queryClient.clear()
  }
  const look = async () => {
    root.render(createElement(QueryClientProvider, { client: queryClient, children: createElement(Page) }))
    await (cloud.held ? new Promise((resolve) => setTimeout(resolve, 60)) : settle())
  }
  await look()
  return { seen, look, settle, ...kept, noteInChild: grow.noteInChild }
}
const askedFor = () => cloud.asked.flat().filter(({ path }) => path === 'grow.child.due').map(({ input }) => (input as { childIds: string[] }).childIds)
const dosed = [{ what: 'dosed' as const, code: 'MMR' as const, on: '2026-05-01' }]

beforeEach(() => {
  phone.reset()
  Object.assign(cloud, { due: { [one]: dueFor('麻腮风 1'), [other]: dueFor('乙肝 2') }, fails: undefined, held: undefined, asked: [] })
})
afterEach(() => {
  close()
  jest.restoreAllMocks()
})

test('a phone that never opened a file asks once for all the children, and keeps the answer', async () => {
  const first = await launch([one, other])
  expect(first.seen).toEqual({ [one]: '麻腮风 1', [other]: '乙肝 2' })
  await first.look()
  close()
  const second = await launch([one, other])
  expect([second.seen, askedFor()]).toEqual([{ [one]: '麻腮风 1', [other]: '乙肝 2' }, [[one, other]]])
})

test('who has no child asks nothing', async () => {
  await launch([])
  expect(cloud.asked).toEqual([])
})

test('after some time the cloud is asked again: what the other guardian noted is heard', async () => {
  await launch([one])
  close()
  cloud.due[one] = dueFor('甲肝 1')
  const later = Date.now() + hourMs
  jest.spyOn(Date, 'now').mockImplementation(() => later)
  expect((await launch([one])).seen).toEqual({ [one]: '甲肝 1' })
})

test('only those are asked for of whom this phone found nothing lately', async () => {
  const { keepDue } = await launch([])
  keepDue(one, dueFor('found here'))
  close()
  expect([(await launch([one, other])).seen, askedFor()]).toEqual([{ [one]: 'found here', [other]: '乙肝 2' }, [[other]]])
})

test('what was found no longer holds: the cloud is asked, at once where the page is open', async () => {
  const { keepDue, seen, settle } = await launch([one])
  cloud.due[one] = dueFor('乙肝 1')
  keepDue(one, null)
  await settle()
  expect(seen).toEqual({ [one]: '乙肝 1' })
  keepDue(one, null)
  close()
  cloud.due[one] = dueFor('卡介苗')
  expect((await launch([one])).seen).toEqual({ [one]: '卡介苗' })
})

test('who comes back to the page after a while hears what is new', async () => {
  const { seen, look, settle } = await launch([one])
  cloud.due[one] = dueFor('甲肝 1')
  const { focusManager } = await import('@tanstack/react-query')
  const back = async () => {
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    await settle()
  }
  await back()
  expect(askedFor()).toEqual([[one]])
  const later = Date.now() + hourMs
  jest.spyOn(Date, 'now').mockImplementation(() => later)
  await back()
  await look()
  expect(seen).toEqual({ [one]: '甲肝 1' })
})

test('what rests on an old copy of the file takes the place of nothing newer', async () => {
  const { keepDue, seen, look } = await launch([one])
  keepDue(one, dueFor('yesterday’s'), Date.now() - hourMs)
  await look()
  expect(seen).toEqual({ [one]: '麻腮风 1' })
})

test('without network the last answer stands', async () => {
  await launch([one])
  close()
  cloud.fails = 'OFFLINE'
  const later = Date.now() + hourMs
  jest.spyOn(Date, 'now').mockImplementation(() => later)
  expect((await launch([one])).seen).toEqual({ [one]: '麻腮风 1' })
})

test('while a dose waits on this phone, what was found with it stands, and the cloud is not asked', async () => {
  const first = await launch([])
  cloud.fails = 'OFFLINE'
  await first.noteInChild(one, dosed)
  first.keepDue(one, dueFor('with the dose'), Date.now() - hourMs)
  close()
  cloud.fails = undefined
  cloud.held = new Promise(() => undefined)
  expect([(await launch([one])).seen, askedFor()]).toEqual([{ [one]: 'with the dose' }, []])
})

test('what a page found while the answer was on its way is not overwritten by it', async () => {
  let arrive = () => {}
  cloud.held = new Promise((resolve) => (arrive = resolve))
  const page = await launch([one])
  await new Promise((resolve) => setTimeout(resolve, 5))
  page.keepDue(one, dueFor('found meanwhile'))
  arrive()
  await page.settle()
  expect(page.seen).toEqual({ [one]: 'found meanwhile' })
})

test('a child who went on another phone is asked of the family again, and once only', async () => {
  cloud.due = {}
  const page = await launch([one])
  await page.look()
  expect([page.seen, askedFor()]).toEqual([{ [one]: undefined }, [[one]]])
})

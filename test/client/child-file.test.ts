/** @jest-environment jsdom */
import type { ReactNode } from 'react'
import type { ErrorCode } from '@/domain/errors'
import type { ChildFile } from '@/domain/grow/file/child-file'
import type { ApiCall, ApiReply, ApiResult } from '@/domain/wire'
import * as phoneStub from './taro-stub'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

const childId = 'C'.repeat(26)
const child = { id: childId, name: '禾禾', sex: 'girl', birthOn: '2026-03-20' }
/** The cloud behind the app's own door, with one child's log. */
const cloud = { log: [] as object[], fails: undefined as ErrorCode | undefined, refuses: undefined as ErrorCode | undefined, held: undefined as Promise<void> | undefined }
function answered({ type, input }: ApiCall): ApiResult {
  if (type === 'query') return { ok: true, data: { child, canNote: true, rev: cloud.log.length, log: [...cloud.log] } }
  if (cloud.refuses) return { ok: false, error: { code: cloud.refuses, message: '换个说法再试' } }
  cloud.log.push(...(input as { entries: object[] }).entries.map((entry) => ({ ...entry, by: '雨桐', mine: true })))
  return { ok: true, data: { rev: cloud.log.length } }
}
jest.mock('@/client/transport', () => {
  const { AppError } = jest.requireActual<{ AppError: new (code: ErrorCode) => Error }>('@/domain/errors')
  return {
    transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => {
      if (cloud.fails) throw new AppError(cloud.fails)
      const results = calls.map(answered)
      // The answer is on its way for as long as the test says.
      if (calls.every(({ type }) => type === 'query')) await cloud.held
      return { requestId: 'req', results }
    },
  }
})

let close = () => {}
/** A launch of the app with the child's page open: modules anew, storage as it was. */
async function launch() {
  jest.resetModules()
  const [{ createElement }, { QueryClientProvider }] = [await import('react'), await import('@tanstack/react-query')]
  const { createRoot } = jest.requireActual<{ createRoot(at: Element): { render(node: ReactNode): void; unmount(): void } }>('react-dom/client')
  const [{ queryClient }, outbox, grow, refusals] = [await import('@/client/query-client'), await import('@/client/outbox'), await import('@/client/grow/child-file'), await import('@/client/grow/refused-notes')]
  const seen = { file: undefined as ChildFile | undefined, refused: [] as ReturnType<typeof refusals.useRefusedNotes> }
  const Page = () => {
    seen.file = grow.useChildFile(childId).file
    seen.refused = refusals.useRefusedNotes(childId)
    return null
  }
  const root = createRoot(document.createElement('div'))
  /** Waits until nothing is asked or sent any more: however slow the machine is, the page has then drawn what came of it. */
  const settle = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 30))
    while (queryClient.isFetching() + queryClient.isMutating() > 0)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  close = () => {
    root.unmount()
    queryClient.clear()
  }
  root.render(createElement(QueryClientProvider, { client: queryClient, children: createElement(Page) }))
  // Its first question has left; the answer is there too, unless the test holds it back.
  const asked = () => queryClient.getQueryCache().getAll().length > 0
  while (!asked()) await new Promise((resolve) => setTimeout(resolve, 5))
  await (cloud.held ? new Promise((resolve) => setTimeout(resolve, 30)) : settle())
  const weights = () => seen.file?.measurements.map(({ thing, waiting }) => [thing.weightKg, waiting])
  return { seen, weights, settle, noteInChild: grow.noteInChild, sendWaiting: () => outbox.sendWaiting().then(settle) }
}
const weighed = (weightKg: number) => [{ what: 'measured' as const, on: '2026-05-01', weightKg }]

beforeEach(() => {
  phone.reset()
  Object.assign(cloud, { log: [], fails: undefined, refuses: undefined, held: undefined })
})
afterEach(() => close())

test('what is noted is in the file at once; without network it waits, is there at the next launch, and then goes once', async () => {
  const first = await launch()
  await first.noteInChild(childId, weighed(5))
  await first.settle()
  expect(first.weights()).toEqual([[5, false]])
  cloud.fails = 'OFFLINE'
  expect(await first.noteInChild(childId, weighed(6))).toMatchObject({ outcome: 'waiting' })
  await first.settle()
  expect(first.weights()).toEqual([[5, false], [6, true]])
  close()
  const second = await launch()
  expect(second.weights()).toEqual([[5, false], [6, true]])
  cloud.fails = undefined
  await second.sendWaiting()
  await second.sendWaiting()
  expect([second.weights(), cloud.log.length]).toEqual([[[5, false], [6, false]], 2])
})

test('what is noted while the file is first being read stays on the screen', async () => {
  let arrive = () => {}
  cloud.held = new Promise((resolve) => (arrive = resolve))
  const page = await launch()
  cloud.held = undefined
  await page.noteInChild(childId, weighed(5))
  arrive()
  await page.settle()
  expect(page.weights()).toEqual([[5, false]])
})

test('on a phone that has never read the file, what was noted without network is shown all the same', async () => {
  cloud.fails = 'OFFLINE'
  const { noteInChild, settle, weights, seen } = await launch()
  expect(seen.file).toBeUndefined()
  await noteInChild(childId, weighed(5))
  await settle()
  expect(weights()).toEqual([[5, true]])
})

test('what is refused at once is told where it was written, and nothing of it is kept', async () => {
  const { noteInChild, settle, seen } = await launch()
  cloud.refuses = 'UNSAFE_TEXT'
  await expect(noteInChild(childId, weighed(5))).rejects.toMatchObject({ code: 'UNSAFE_TEXT' })
  await settle()
  expect([seen.file?.measurements, seen.refused]).toEqual([[], []])
})

test('what is refused after it waited is shown with why, not lost in silence', async () => {
  cloud.fails = 'OFFLINE'
  const { noteInChild, sendWaiting, seen } = await launch()
  await noteInChild(childId, weighed(5))
  Object.assign(cloud, { fails: undefined, refuses: 'UNSAFE_TEXT' })
  await sendWaiting()
  expect(seen.refused).toMatchObject([{ of: childId, why: '换个说法再试', entries: [{ note: { weightKg: 5 } }] }])
})

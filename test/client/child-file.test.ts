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
  const seen = { file: undefined as ChildFile | undefined, notKept: undefined as number | undefined, refused: [] as ReturnType<typeof refusals.useRefusedNotes> }
  const Page = () => {
    const { file, notKept } = grow.useChildFile(childId)
    Object.assign(seen, { file, notKept })
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

describe('a file that is larger than what the phone keeps of one answer', () => {
  const lines = (count: number, note: (i: number) => object) => Array.from({ length: count }, (_, i) => ({ id: String(i).padStart(26, '0'), at: '2026-05-01T00:00:00.000Z', note: note(i), by: '雨桐', mine: true }))
  const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10)
  async function offlineAfterReading(log: object[]) {
    cloud.log = log
    await launch()
    close()
    cloud.fails = 'OFFLINE'
    return launch()
  }

  test('is there without network, every measurement of it', async () => {
    const { seen, weights } = await offlineAfterReading(lines(1200, (i) => ({ what: 'measured', on: day(i), weightKg: 5 + i / 1000 })))
    expect([weights()?.length, seen.notKept]).toEqual([1200, 0])
  })

  test('of a diary of years the newest entries are there, and it is known how many are not; what is noted without network joins them', async () => {
    const log = [...lines(1500, (i) => ({ what: 'diary', on: day(i), words: '长'.repeat(400), first: false })), { id: 'Z'.repeat(26), at: '2026-05-01T00:00:00.000Z', note: { what: 'dosed', code: 'HepB', on: '2026-05-01' }, by: '雨桐', mine: true }]
    const page = await offlineAfterReading(log)
    const kept = page.seen.file?.diary.length ?? 0
    expect(kept).toBeGreaterThan(500)
    expect([kept + (page.seen.notKept ?? 0), page.seen.file?.diary[kept - 1]?.thing.on, page.seen.file?.doses.length]).toEqual([1500, day(1499), 1])
    await page.noteInChild(childId, weighed(5))
    await page.settle()
    expect(page.weights()).toEqual([[5, true]])
    cloud.fails = undefined
    await page.sendWaiting()
    expect([page.seen.file?.diary.length, page.seen.notKept, page.weights()]).toEqual([1500, 0, [[5, false]]])
  })
})

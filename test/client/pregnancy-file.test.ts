/** @jest-environment jsdom */
import type { ReactNode } from 'react'
import type { ErrorCode } from '@/domain/errors'
import type { PregnancyFile } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import type { NewPregnancyEntry, PregnancyNote } from '@/domain/grow/pregnancy-contract'
import type { ApiCall, ApiReply, ApiResult } from '@/domain/wire'
import * as phoneStub from './taro-stub'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

const onFile = 'P'.repeat(26)
/** The cloud behind the app's own door, with one pregnancy that went on before. */
const cloud = { id: undefined as string | undefined, log: [] as NewPregnancyEntry[], named: [] as string[], fails: undefined as ErrorCode | undefined, refuses: undefined as ErrorCode | undefined }
function answered({ path, input }: ApiCall): ApiResult {
  if (path === 'grow.pregnancy.mine') return { ok: true, data: { pregnancy: cloud.id ? { id: cloud.id, rev: cloud.log.length, log: [...cloud.log] } : null } }
  if (path !== 'grow.pregnancy.note') return { ok: false, error: { code: 'NOT_FOUND', message: '' } }
  if (cloud.refuses) return { ok: false, error: { code: cloud.refuses, message: '换个说法再试' } }
  const { pregnancyId, entries } = input as { pregnancyId: string; entries: NewPregnancyEntry[] }
  cloud.named.push(pregnancyId)
  // While one goes on, the lines join it, whatever the phone called theirs.
  cloud.id ??= pregnancyId
  cloud.log.push(...entries.filter(({ id }) => !cloud.log.some((line) => line.id === id)))
  return { ok: true, data: { pregnancyId: cloud.id, rev: cloud.log.length } }
}
jest.mock('@/client/transport', () => {
  const { AppError } = jest.requireActual<{ AppError: new (code: ErrorCode) => Error }>('@/domain/errors')
  return {
    transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => {
      if (cloud.fails) throw new AppError(cloud.fails)
      return { requestId: 'req', results: calls.map(answered) }
    },
  }
})

let close = () => {}
/** A launch of the app with a page of the pregnancy open: modules anew, storage as it was. */
async function launch() {
  jest.resetModules()
  const [{ createElement }, { QueryClientProvider }] = [await import('react'), await import('@tanstack/react-query')]
  const { createRoot } = jest.requireActual<{ createRoot(at: Element): { render(node: ReactNode): void; unmount(): void } }>('react-dom/client')
  const [{ queryClient }, outbox, grow, refusals] = [await import('@/client/query-client'), await import('@/client/outbox'), await import('@/client/grow/pregnancy-file'), await import('@/client/grow/refused-notes')]
  const seen = { file: undefined as PregnancyFile | null | undefined, waits: 0, refused: [] as ReturnType<typeof refusals.useRefusedNotes> }
  const Page = () => {
    const { file, waits } = grow.usePregnancy()
    Object.assign(seen, { file, waits, refused: refusals.useRefusedNotes(grow.refusedOf) })
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
  await settle()
  const weights = () => seen.file?.weights.map(({ weightKg }) => weightKg)
  return { seen, weights, settle, grow, sendWaiting: () => outbox.sendWaiting().then(settle) }
}

/** One a day counts: each weight has its own. */
const weighed = (weightKg: number): PregnancyNote[] => [{ what: 'weighed', on: `2026-11-${weightKg - 50}`, weightKg }]
const dated: PregnancyNote = { what: 'dated', dating: { by: 'doctor', on: '2027-05-01' } }
const lineOf = (note: PregnancyNote, n: number): NewPregnancyEntry => ({ id: String(n).padStart(26, '0'), at: '2026-11-01T00:00:00.000Z', note })

beforeEach(() => {
  phone.reset()
  Object.assign(cloud, { id: onFile, log: [lineOf(dated, 1)], named: [], fails: undefined, refuses: undefined })
})
afterEach(() => close())

test('what is noted is there at once; without network it waits, is there at the next launch, and then goes once', async () => {
  const first = await launch()
  await first.grow.noteInPregnancy(weighed(60))
  await first.settle()
  expect([first.weights(), first.seen.waits]).toEqual([[60], 0])
  cloud.fails = 'OFFLINE'
  expect(await first.grow.noteInPregnancy(weighed(61))).toBe('waiting')
  await first.settle()
  expect([first.weights(), first.seen.waits]).toEqual([[60, 61], 1])
  close()
  const second = await launch()
  expect([second.weights(), second.seen.waits]).toEqual([[60, 61], 1])
  cloud.fails = undefined
  await second.sendWaiting()
  await second.sendWaiting()
  expect([second.weights(), second.seen.waits, cloud.log.length]).toEqual([[60, 61], 0, 3])
  expect(cloud.named).toEqual([onFile, onFile])
})

test('a phone that knows of none names one, and all that waits goes to the same', async () => {
  Object.assign(cloud, { id: undefined, log: [], fails: 'OFFLINE' })
  const page = await launch()
  await page.grow.noteInPregnancy([dated])
  await page.grow.noteInPregnancy(weighed(60))
  await page.settle()
  expect([page.weights(), page.seen.waits, page.grow.knowsPregnancy()]).toEqual([[60], 2, true])
  cloud.fails = undefined
  await page.sendWaiting()
  expect([new Set(cloud.named).size, cloud.log.map(({ note }) => note.what)]).toEqual([1, ['dated', 'weighed']])
  expect([page.weights(), page.seen.waits]).toEqual([[60], 0])
})

test('nobody expects a child: the page says so, and the phone knows of none', async () => {
  Object.assign(cloud, { id: undefined, log: [] })
  const { seen, grow } = await launch()
  expect([seen.file, grow.knowsPregnancy()]).toEqual([null, false])
})

test('beginning comes with a decision: without network it is refused and nothing waits; tapped twice, it is one line', async () => {
  Object.assign(cloud, { id: undefined, log: [] })
  const { grow, settle, seen } = await launch()
  const begin = () => grow.beginPregnancy(dated, { pregnancyId: onFile, entryId: 'E'.repeat(26), agree: 1 })
  cloud.fails = 'OFFLINE'
  await expect(begin()).rejects.toMatchObject({ code: 'OFFLINE' })
  await settle()
  expect([seen.file, seen.waits]).toEqual([null, 0])
  cloud.fails = undefined
  await begin()
  await begin()
  await settle()
  expect([cloud.log.length, seen.file?.due]).toEqual([1, '2027-05-01'])
})

test('a loss ends it on this phone also without network', async () => {
  const { grow, settle, seen } = await launch()
  cloud.fails = 'OFFLINE'
  expect(await grow.noteLoss(undefined)).toBe('waiting')
  await settle()
  expect(seen.file?.state).toBe('lost')
})

test('what is refused at once is told where it was written, and nothing of it is kept', async () => {
  const { grow, settle, weights, seen } = await launch()
  cloud.refuses = 'UNSAFE_TEXT'
  await expect(grow.noteInPregnancy(weighed(60))).rejects.toMatchObject({ code: 'UNSAFE_TEXT' })
  await settle()
  expect([weights(), seen.refused]).toEqual([[], []])
})

test('what is refused after it waited is shown with why, not lost in silence', async () => {
  cloud.fails = 'OFFLINE'
  const { grow, sendWaiting, seen } = await launch()
  await grow.noteInPregnancy(weighed(60))
  Object.assign(cloud, { fails: undefined, refuses: 'UNSAFE_TEXT' })
  await sendWaiting()
  expect(seen.refused).toMatchObject([{ of: grow.refusedOf, why: '换个说法再试', entries: [{ note: { weightKg: 60 } }] }])
})

/** What is filled in at a door without network: on this phone, sent once, under whose name and post it was written, and gone when it was sent. */
import type { DoorSheet } from '@/domain/support/door/door-contract'
import type { AppError} from '@/domain/errors';
import { type ErrorCode } from '@/domain/errors'
import type { ApiCall, ApiReply, ApiResult } from '@/domain/wire'
import { threeCombination } from '@/domain/support/shipped/three-combination'
import * as phoneStub from './taro-stub'

const { phone } = phoneStub
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...phoneStub }))

/** `fails`: the way there; `loses`: the cloud took it and its reply was lost; `refuses`: it said no. */
const ring = { name: '李小红', roleText: '望月湖社区 专干', phone: '0731-85550101' }
const cloud = { got: [] as ApiCall[], fails: undefined as ErrorCode | undefined, loses: undefined as string | undefined, refuses: undefined as ErrorCode | undefined }
jest.mock('@/client/transport', () => {
  const errors = jest.requireActual<{ AppError: typeof AppError }>('@/domain/errors')
  return {
    transport: async ({ calls }: { calls: ApiCall[] }): Promise<ApiReply> => {
      if (cloud.fails) throw new errors.AppError(cloud.fails)
      cloud.got.push(...calls)
      if (calls.some(({ path }) => path === cloud.loses)) throw new errors.AppError('TIMEOUT')
      const answer: ApiResult = cloud.refuses ? { ok: false, error: { code: cloud.refuses, message: '这一项这位已经申请过了。' } } : { ok: true, data: { receipt: 'SJ2611-004217', ring, pages: 1 } }
      return { requestId: 'req', results: calls.map(() => answer) }
    },
  }
})

const sheet: DoorSheet = { personId: `p${'0'.repeat(26)}`, who: '示*奶', placeName: '望月湖社区', terms: threeCombination, facts: {}, prefilled: [], isSpecialFamily: false, papersOnFile: [] }
const card = { number: '6217000010000000003', holder: '周淑珍', bank: '示例银行' }
const signature = '10,10 60,40'
const post = 'post-1'
const filedIds = () => cloud.got.filter(({ path }) => path === 'support.door.file').map(({ input }) => (input as { id: string }).id)
const everything = () => phone.everything()

/** A launch of the app: modules anew, storage as it was. */
async function launch(postId = post) {
  jest.resetModules()
  const [door, network, scope] = [await import('@/client/desk/door-drafts'), await import('@/client/network'), await import('@/client/desk/scope')]
  network.followPlatform()
  scope.setDeskScope({ id: postId, role: 'villageWorker' })
  return door
}

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true })
  phone.reset()
  Object.assign(cloud, { got: [], fails: undefined, loses: undefined, refuses: undefined })
})
afterEach(() => {
  jest.clearAllTimers()
  jest.useRealTimers()
})

test('with a network it is filed at once, and nothing of it stays but what is read out', async () => {
  const door = await launch()
  const draft = door.newDoorDraft(sheet)
  door.keepPicture('PAGE', 'cGljdHVyZQ==')
  const whole = { ...draft, facts: { hasLand: true }, pages: [{ material: 'identity', paper: 'PAPER', page: 'PAGE', isSent: false }] }
  door.keepDoorDraft(whole)
  expect(await door.signDoor(whole, signature, card)).toEqual({ kind: 'filed', receipt: 'SJ2611-004217' })
  expect(cloud.got.map(({ path }) => path)).toEqual(['support.papers.keepPage', 'support.door.file'])
  expect(cloud.got[1]?.input).toMatchObject({ id: draft.id, personId: sheet.personId, signature, account: card, papers: [{ material: 'identity', paper: 'PAPER' }] })
  expect(door.doorBox()).toMatchObject({ drafts: [], filed: [{ id: draft.id, who: '示*奶', receipt: 'SJ2611-004217', ring }] })
  for (const secret of [card.number, signature, 'cGljdHVyZQ', 'hasLand', sheet.personId]) expect(everything()).not.toContain(secret)
})

test('no card number is on the phone before it was signed', async () => {
  const door = await launch()
  door.keepDoorDraft({ ...door.newDoorDraft(sheet), facts: { hasLand: true } })
  expect(everything()).toContain('hasLand')
  expect(everything()).not.toContain(card.number)
})

test('without a network it waits here and goes at the next launch, under the same id', async () => {
  const first = await launch()
  cloud.fails = 'OFFLINE'
  const draft = first.newDoorDraft(sheet)
  expect(await first.signDoor(draft, signature, null)).toEqual({ kind: 'waiting' })
  const second = await launch()
  expect(second.doorBox().drafts).toMatchObject([{ id: draft.id, state: 'waiting', signature }])
  cloud.fails = undefined
  await second.sendWaitingDoors()
  expect(filedIds()).toEqual([draft.id])
  expect(second.doorBox().drafts).toEqual([])
})

test.each(['support.papers.keepPage', 'support.door.file'])('a lost reply of %s: the same page and the same case are sent again', async (path) => {
  const door = await launch()
  door.keepPicture('PAGE', 'cGljdHVyZQ==')
  const draft = { ...door.newDoorDraft(sheet), pages: [{ material: 'identity', paper: 'PAPER', page: 'PAGE', isSent: false }] }
  cloud.loses = path
  expect(await door.signDoor(draft, signature, null)).toEqual({ kind: 'waiting' })
  cloud.loses = undefined
  await door.sendWaitingDoors()
  expect(new Set(filedIds())).toEqual(new Set([draft.id]))
  expect(new Set(cloud.got.filter((call) => call.path === 'support.papers.keepPage').map(({ input }) => (input as { page: string }).page))).toEqual(new Set(['PAGE']))
  expect(door.doorBox()).toMatchObject({ drafts: [], filed: [{ id: draft.id }] })
})

test('six tries at once send it once', async () => {
  const door = await launch()
  cloud.fails = 'OFFLINE'
  const draft = door.newDoorDraft(sheet)
  await door.signDoor(draft, signature, null)
  cloud.fails = undefined
  await Promise.all(Array.from({ length: 6 }, () => door.sendWaitingDoors()))
  expect(filedIds()).toEqual([draft.id])
})

test('refused for good, it says why, is signed anew, and holds neither signature nor card', async () => {
  const door = await launch()
  cloud.refuses = 'CONFLICT'
  const draft = { ...door.newDoorDraft(sheet), agree: { health: 1 } }
  expect(await door.signDoor(draft, signature, card)).toMatchObject({ kind: 'refused' })
  expect(door.doorBox().drafts).toMatchObject([{ state: 'refused', says: '这一项这位已经申请过了。', signature: '', account: null, agree: {} }])
  await door.sendWaitingDoors()
  expect(filedIds()).toHaveLength(1)
})

test('who is not signed in, or in another post, sends nothing that was written in this one', async () => {
  const first = await launch()
  cloud.fails = 'NOT_SIGNED_IN'
  const draft = first.newDoorDraft(sheet)
  expect(await first.signDoor(draft, signature, null)).toEqual({ kind: 'waiting' })
  cloud.fails = undefined
  const other = await launch('post-2')
  await other.sendWaitingDoors()
  expect(filedIds()).toEqual([])
  expect(other.doorBox().drafts.filter((one) => other.isMyDoor(one, 'post-2'))).toEqual([])
  const back = await launch(post)
  await back.sendWaitingDoors()
  expect(filedIds()).toEqual([draft.id])
})

test('what was left for a month goes, with its pictures; a number that was read out goes after two days', async () => {
  const door = await launch()
  door.keepPicture('OLD', 'b2xk')
  door.keepDoorDraft({ ...door.newDoorDraft(sheet), begunAt: Date.now() - 31 * 86_400_000, pages: [{ material: 'identity', paper: 'PAPER', page: 'OLD', isSent: false }] })
  await door.signDoor(door.newDoorDraft(sheet), signature, null)
  jest.setSystemTime(Date.now() + 3 * 86_400_000)
  const later = await launch()
  expect(later.doorBox()).toEqual({ drafts: [], filed: [] })
  expect(everything()).not.toContain('b2xk')
})

test('a picture that the phone lost is left out, and the rest is filed', async () => {
  const door = await launch()
  const draft = { ...door.newDoorDraft(sheet), pages: [{ material: 'identity', paper: 'PAPER', page: 'LOST', isSent: false }] }
  expect(await door.signDoor(draft, signature, null)).toMatchObject({ kind: 'filed' })
  expect(cloud.got.find(({ path }) => path === 'support.door.file')?.input).toMatchObject({ papers: [] })
})

test('pages that come while words are typed: both stay, for each is written over what is there by then', async () => {
  const door = await launch()
  const draft = door.newDoorDraft(sheet)
  door.keepDoorDraft(draft)
  door.changeDoor(draft.id, (now) => ({ words: { ...now.words, story: '互相照顾' } }))
  door.changeDoor(draft.id, (now) => ({ pages: [...now.pages, { material: 'identity', paper: 'PAPER', page: 'NEW', isSent: false }] }))
  expect(door.doorBox().drafts.find(({ id }) => id === draft.id)).toMatchObject({ words: { story: '互相照顾' }, pages: [{ page: 'NEW' }] })
})

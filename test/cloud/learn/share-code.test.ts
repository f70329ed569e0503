/** The code that leads to a piece: asked of WeChat once, whatever goes wrong on the way, and for nothing that readers do not have. */
import { cutKinds } from '../../fixtures/cut-kinds'
import { readGreyPng } from '../../fixtures/read-qr'
import { articleDoc, topicDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all } from '../org/world'

let cloud: TestCloud
const longId = 'policy-marriage-registration-2024-in-many-words'
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('articles', [articleDoc('nap'), articleDoc(longId), articleDoc('gone', { state: 'withdrawn' })])
  cloud.store.insert('topics', [topicDoc('sleep')])
})
beforeEach(() => {
  forgetPictures()
  cloud.wechat.clear()
  cloud.store.remove('shareCodes', {}, { multi: true })
})
afterEach(() => {
  cloud.faults.clear()
  jest.restoreAllMocks()
})
afterAll(() => cloud.close())

type Answer = { state: 'ready'; url: string } | { state: 'making' | 'unavailable' }
const ask = (of: string, id: string) => cloud.mutate('learn.share.code', { of, id })
const code = async (of = 'article', id = 'nap') => dataOf<Answer>(await ask(of, id))
const asked = () => cloud.wechat.records('wxacode.getUnlimited')
const forgetPictures = () => cloud.storage.list().forEach(({ fileId }) => cloud.storage.remove(fileId))
const rows = () => all(cloud, 'shareCodes')

async function read(answer: Answer): Promise<string | undefined> {
  if (answer.state !== 'ready') throw new Error(answer.state)
  return readGreyPng(Buffer.from(await (await fetch(answer.url)).arrayBuffer()))
}
/** The minute in which nobody else asks WeChat is over. */
function passMinute(): void {
  const now = new Date()
  for (const { _id } of rows()) cloud.store.modify('shareCodes', { _id }, { $set: { triedAt: new Date(now.getTime() - 61_000) } }, { multi: false, merge: true, upsert: false, now })
}

test.each([
  ['article', 'nap', 'a=nap'],
  ['topic', 'sleep', 't=sleep'],
])('a reader who is nobody gets the code of a published %s; scanned, it opens the page that knows the way', async (of, id, scene) => {
  expect(await read(await code(of, id))).toBe(`features/learn/code/index?scene=${encodeURIComponent(scene)}`)
  expect(asked()).toMatchObject([{ request: { page: 'features/learn/code/index', scene } }])
})

test('it is made once, and is the same for everybody after', async () => {
  const first = await read(await code())
  for (let i = 0; i < 3; i++) expect(await read(await code())).toBe(first)
  expect(asked()).toHaveLength(1)
  expect(rows()).toHaveLength(1)
})

test('ten who ask at once have it made once; who comes second is told to ask again', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => code()))
  expect(answers.filter(({ state }) => state === 'ready').length).toBeGreaterThanOrEqual(1)
  expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(answers.some(({ state }) => state === 'making') ? ['ready', 'making'] : ['ready']))
  expect(asked()).toHaveLength(1)
  expect((await code()).state).toBe('ready')
})

test('an id longer than a code can say has a key, and the key leads to it', async () => {
  const said = new URL(`wx:${await read(await code('article', longId))}`).searchParams.get('scene') ?? ''
  expect(said).toMatch(/^k=[\w-]{24}$/)
  expect(dataOf(await cloud.query('learn.share.behind', { key: said.slice(2) }))).toEqual({ of: 'article', id: longId })
})

test('a key that no code has is told kindly', async () => {
  const result = await cloud.query('learn.share.behind', { key: 'x'.repeat(24) })
  expect(result).toMatchObject({ ok: false, error: { code: 'NOT_FOUND', message: expect.stringContaining('这个码认不出来了') } })
})

test.each([
  ['a withdrawn piece', 'article', 'gone'],
  ['a piece that never was', 'article', 'never'],
  ['a topic that never was', 'topic', 'never'],
  ['a topic under the name of a piece', 'topic', 'nap'],
])('there is no code of %s, and WeChat is not asked', async (_, of, id) => {
  expect(codeOf(await ask(of, id))).toBe('NOT_FOUND')
  expect([asked(), rows()]).toEqual([[], []])
})

test.each([
  ['words of the caller’s', { of: 'article', id: 'nap', text: '快来看' }],
  ['an id that is no id', { of: 'article', id: '../nap' }],
  ['a page of the caller’s', { of: 'pages/home/index', id: 'nap' }],
])('%s are refused', async (_, input) => {
  expect(codeOf(await cloud.mutate('learn.share.code', input))).toBe('BAD_INPUT')
})

test('while WeChat gives none, it is asked once a minute', async () => {
  const refused = jest.spyOn(cloud.wechat, 'call').mockReturnValue({ errCode: 45009, errMsg: 'reach max api minute frequence limit' })
  expect((await code()).state).toBe('unavailable')
  expect((await code()).state).toBe('making')
  expect(refused).toHaveBeenCalledTimes(1)
  passMinute()
  expect((await code()).state).toBe('unavailable')
  expect(refused).toHaveBeenCalledTimes(2)
  refused.mockRestore()
  passMinute()
  expect((await code()).state).toBe('ready')
})

test('a picture that is none is not stored', async () => {
  jest.spyOn(cloud.wechat, 'call').mockReturnValue({ errCode: 0, errMsg: 'ok', contentType: 'image/png', buffer: Buffer.from('<html>') })
  expect((await code()).state).toBe('unavailable')
  expect(rows()).toMatchObject([{ path: null }])
})

test('warm it costs two round trips; the first time four', async () => {
  const cost = async () => {
    cloud.resetCosts()
    await code()
    return cloud.costs().find(({ name }) => name === 'learn.share.code')?.last.roundTrips
  }
  expect([await cost(), await cost()]).toEqual([4, 2])
})

test.each(cutKinds)('cut at any database call (%s), the next ones end it: one row, one picture, WeChat asked once', async (kind) => {
  for (let call = 1; call <= 4; call++) {
    cloud.store.remove('shareCodes', {}, { multi: true })
    cloud.wechat.clear()
    forgetPictures()
    cloud.faults.inject({ kind, action: 'learn.share.code', call })
    await ask('article', 'nap')
    cloud.faults.clear()
    passMinute()
    expect(await read(await code())).toContain('nap')
    expect([call, asked().length, rows().length]).toEqual([call, 1, 1])
  }
})


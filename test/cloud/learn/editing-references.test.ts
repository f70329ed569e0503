/** What a piece names is there, and is the piece's own: blocks, covers, pictures, topics, linked pieces. */
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import type { ApiResult } from '@/domain/wire'
import { articleDoc, nextUlid, topicDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { openDesk, type Desk } from './desk'
import { pixel } from './pixel'

let cloud: TestCloud
let desk: Desk
beforeAll(async () => {
  cloud = await startTestCloud()
  desk = openDesk(cloud)
  cloud.store.insert('topics', [topicDoc('fever')])
  cloud.store.insert('articles', [articleDoc('nap'), articleDoc('gone', { state: 'withdrawn' })])
})
afterAll(() => cloud.close())

const sentenceOf = (answer: ApiResult): string => (answer.ok ? '' : answer.error.message)
const save = (doc: Manuscript, change: { front?: object; markdown?: string }) =>
  cloud.mutate('learn.editing.save', { id: doc.id, rev: doc.rev, front: { ...doc.front, ...change.front }, markdown: change.markdown ?? doc.markdown }, desk.editor)

describe('a comment', () => {
  const text = '先看精神。\n\n再看度数。'
  const comment = (id: string, about: { block: number; quote: string }, tap = nextUlid()) => cloud.mutate('learn.editing.comment', { id, tap, text: '写明多少度', ...about }, desk.reviewer)
  const kept = async (id: string) => (await desk.open(desk.reviewer, id)).comments.map(({ block, quote }) => [block, quote])

  test.each([
    ['no such paragraph', { block: 7, quote: '再看度数。' }, [1, '再看度数。']],
    ['the place where it stood before', { block: 0, quote: '再看度数。' }, [1, '再看度数。']],
    ['its place alone', { block: 1, quote: '' }, [1, '再看度数。']],
    ['how a long one begins', { block: 0, quote: '先看…' }, [0, '先看精神。']],
  ])('on %s is kept with the paragraph that is meant', async (_, about, where) => {
    const { id } = await desk.write(desk.editor, 'article', { markdown: text })
    dataOf(await comment(id, about))
    expect(await kept(id)).toEqual([where])
  })

  test.each([
    ['a paragraph that is not there', text, { block: 2, quote: '' }, '已经不在了'],
    ['words that are nowhere', text, { block: 0, quote: '多喝水' }, '已经不在了'],
    ['a text with an error', '*斜*', { block: 0, quote: '斜' }, '第 1 行'],
  ])('on %s is refused in words, and kept nowhere', async (_, markdown, about, says) => {
    const { id } = await desk.write(desk.editor, 'article', { markdown })
    const answer = await comment(id, about)
    expect([codeOf(answer), sentenceOf(answer)]).toEqual(['CONFLICT', expect.stringContaining(says)])
    expect(await kept(id)).toEqual([])
  })

  test('sent again after its paragraph went, it is the one that is there', async () => {
    const doc = await desk.write(desk.editor, 'article', { markdown: text })
    const tap = nextUlid()
    dataOf(await comment(doc.id, { block: 1, quote: '再看度数。' }, tap))
    await desk.save(desk.editor, await desk.open(desk.editor, doc.id), { markdown: '先看精神。' })
    dataOf(await comment(doc.id, { block: 1, quote: '再看度数。' }, tap))
    expect(await kept(doc.id)).toEqual([[1, '再看度数。']])
  })
})

describe('beside the text', () => {
  test.each([
    ['a cover from elsewhere', { cover: '../../x' }, '封面'],
    ['a cover that is no picture above a piece', { cover: 'sunflower' }, '封面'],
    ['a cover named like a property of every object', { cover: 'constructor' }, '封面'],
    ['a topic that there is not', { topicIds: ['fever', 'never-was'] }, '专题'],
  ])('%s is refused in words, and what was there stays', async (_, front, says) => {
    const doc = await desk.write(desk.editor)
    const answer = await save(doc, { front })
    expect([codeOf(answer), sentenceOf(answer)]).toEqual(['BAD_INPUT', expect.stringContaining(says)])
    expect(await desk.open(desk.editor, doc.id)).toMatchObject({ rev: doc.rev, front: doc.front })
  })

  test('a topic that went after it was chosen does not keep the rest from being saved, and is told when the piece is handed on', async () => {
    cloud.store.insert('topics', [topicDoc('short-lived')])
    const doc = await desk.write(desk.editor, 'article', { front: { topicIds: ['short-lived'] } })
    cloud.store.remove('topics', { _id: 'short-lived' }, { multi: false })
    const saved = await desk.save(desk.editor, doc, { front: { summary: '改过' } })
    expect(await desk.act(desk.editor, doc.id, 'submit')).toEqual({ ok: false, why: expect.stringContaining('专题') })
    await desk.save(desk.editor, saved, { front: { topicIds: ['fever'] } })
    expect((await desk.step(desk.editor, doc.id, 'submit')).state).toBe('review')
  })
})

describe('in the text', () => {
  const figure = (path: string) => `先看精神。\n\n::figure{image=${path} width=1 height=1 alt="一个点"}`
  const upload = async (id: string) => dataOf<{ path: string }>(await cloud.mutate('learn.editing.addImage', { id, tap: nextUlid(), ...pixel }, desk.editor)).path

  test('a picture of another piece, or of one whose name begins alike, stands in none', async () => {
    const [mine, other] = [await desk.write(desk.editor), await desk.write(desk.editor)]
    const [own, foreign] = [await upload(mine.id), await upload(other.id)]
    const errorOf = async (path: string) => (await desk.save(desk.editor, await desk.open(desk.editor, mine.id), { markdown: figure(path) })).error
    expect(await errorOf(own)).toBeNull()
    for (const path of [foreign, own.replace(mine.id, `${mine.id}-x`), 'learn/a.jpg']) {
      expect(await errorOf(path)).toEqual({ line: 3, reason: expect.stringContaining('另一篇') })
      const preview = dataOf<{ files: object; error: unknown }>(await cloud.query('learn.editing.preview', { id: mine.id, markdown: figure(path) }, desk.editor))
      expect(preview).toMatchObject({ files: {}, error: { line: 3 } })
    }
  })

  test.each([
    ['a link to a piece that nobody published', () => '先读 [这一篇](article:never-was)。', '“这一篇”打不开'],
    ['a link to one that was withdrawn, in a list', () => '- 先读 [这一篇](article:gone)', '“这一篇”打不开'],
    ['a link to a topic that there is not', () => '看 [打疫苗](topic:never-was)。', '那个专题没有了'],
    ['a picture that was never uploaded', (id: string) => figure(`learn/${id}-${nextUlid().toLowerCase()}.jpg`), '没传好'],
  ])('%s is told when the piece is handed on', async (_, markdown, says) => {
    const doc = await desk.write(desk.editor)
    await desk.save(desk.editor, doc, { markdown: markdown(doc.id) })
    expect(await desk.act(desk.editor, doc.id, 'submit')).toEqual({ ok: false, why: expect.stringContaining(says) })
    expect((await desk.open(desk.editor, doc.id)).state).toBe('draft')
  })

  test('what is there is let through, and what went meanwhile is told again before it is let out', async () => {
    cloud.store.insert('articles', [articleDoc('soon-gone')])
    const doc = await desk.write(desk.editor)
    await desk.save(desk.editor, doc, { markdown: `先读 [午睡](article:nap)、[这一篇](article:soon-gone) 和 [发烧](topic:fever)。\n\n${figure(await upload(doc.id))}` })
    await desk.step(desk.editor, doc.id, 'submit')
    await desk.step(desk.reviewer, doc.id, 'sign', { title: '儿科主治医师' })
    cloud.store.modify('articles', { _id: 'soon-gone' }, { $set: { state: 'withdrawn' } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(await desk.act(desk.chief, doc.id, 'approve')).toEqual({ ok: false, why: expect.stringContaining('“这一篇”打不开') })
  })
})

test('a save of what may not be changed any more says what it is now, and how to go on', async () => {
  const doc = await desk.write(desk.editor)
  await desk.step(desk.editor, doc.id, 'submit')
  expect(sentenceOf(await save(await desk.open(desk.editor, doc.id), { markdown: '改一句' }))).toMatch(/等医学审核.*拿回来再改/)
})

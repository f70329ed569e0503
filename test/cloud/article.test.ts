import type { Article, ArticleCard } from '../../src/domain/learn/contract'
import type { ReadersBox } from '../../src/domain/learn/local-box'
import { articleDoc } from './fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from './harness'
import { boxDoc } from './learn/manuscript-doc'

interface Read {
  article: Article
  related: ArticleCard[]
}

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())

const read = async (id: string) => dataOf<Read>(await cloud.query('learn.article', { id }))

test('an article is given whole, and nothing of how it is stored', async () => {
  const { _id, state: _s, orgPath: _o, publishedAt: _p, withdrawal: _w, version: _v, momentKeys: _m, readerKeys: _r, searchNo: _n, ...content } = articleDoc('whole')
  cloud.store.insert('articles', [articleDoc('whole')])
  expect((await read('whole')).article).toEqual({ id: _id, ...content })
})

test('related reading: the newest four of its main topic, without itself and without the withdrawn', async () => {
  const at = (n: number) => new Date(Date.UTC(2026, 1, n))
  cloud.store.insert('articles', [
    articleDoc('fever', { topicIds: ['illness', 'night'], publishedAt: at(20) }),
    ...[1, 2, 3, 4, 5].map((n) => articleDoc(`illness-${n}`, { topicIds: ['illness'], publishedAt: at(n) })),
    articleDoc('illness-gone', { topicIds: ['illness'], publishedAt: at(21), state: 'withdrawn' }),
    articleDoc('night-1', { topicIds: ['night'], publishedAt: at(22) }),
  ])
  expect((await read('fever')).related.map(({ id }) => id)).toEqual(['illness-5', 'illness-4', 'illness-3', 'illness-2'])
})

test('an article without a topic has nothing related, and costs one round trip less', async () => {
  cloud.store.insert('articles', [articleDoc('alone')])
  cloud.resetCosts()
  expect((await read('alone')).related).toEqual([])
  expect(cloud.costs()[0]?.last.roundTrips).toBe(1)
})

test('an article page costs two round trips, and reads no more than it shows, however many there are', async () => {
  cloud.store.insert('articles', Array.from({ length: 500 }, (_, i) => articleDoc(`many-${i}`, { topicIds: ['many'] })))
  cloud.resetCosts()
  expect((await read('many-7')).related).toHaveLength(4)
  const { roundTrips, scanned } = cloud.costs()[0]!.last
  expect(roundTrips).toBe(2)
  expect(scanned).toBeLessThan(20)
})

test.each([
  ['missing', 'never-was'],
  ['withdrawn', 'taken-back'],
])('an article that is %s is NOT_FOUND', async (_, id) => {
  if (id === 'taken-back') cloud.store.insert('articles', [articleDoc(id, { state: 'withdrawn' })])
  expect(codeOf(await cloud.query('learn.article', { id }))).toBe('NOT_FOUND')
})

test('what a newer version has added to a document, at any depth, is left out instead of failing', async () => {
  const doc = articleDoc('from-the-future')
  cloud.store.insert('articles', [
    { ...doc, mood: 'calm', author: { ...doc.author, hospital: '示例' }, blocks: [{ type: 'paragraph', align: 'left', content: [{ text: '正文', colour: 'red' }] }] },
  ])
  const { article } = await read('from-the-future')
  expect([article.author, article.blocks]).toEqual([doc.author, doc.blocks])
})

test('a document that does not fit is our fault: INTERNAL for the reader, its place in the log', async () => {
  cloud.store.insert('articles', [{ ...articleDoc('broken'), title: 7 }])
  const { requestId, results } = await cloud.frame([{ path: 'learn.article', type: 'query', input: { id: 'broken' } }])
  expect(codeOf(results[0])).toBe('INTERNAL')
  const lines = cloud.logs.of(requestId)?.lines.map(({ text }) => text).join('\n')
  expect(lines).toContain('0.title (invalid_type)')
})

describe('what belongs to a piece besides its words', () => {
  const withdrawal = { at: new Date('2026-02-01T00:00:00Z'), why: '指南改了，正在重写。' }
  test('a withdrawn piece says why to who asks for it, and is NOT_FOUND as older clients ask', async () => {
    cloud.store.insert('articles', [articleDoc('gone', { state: 'withdrawn', withdrawal })])
    expect(dataOf(await cloud.query('learn.article', { id: 'gone', tellWithdrawn: true }))).toEqual({ withdrawn: { title: '题目 gone', at: '2026-02-01T00:00:00.000Z', why: withdrawal.why } })
    expect(codeOf(await cloud.query('learn.article', { id: 'gone' }))).toBe('NOT_FOUND')
    expect(codeOf(await cloud.query('learn.article', { id: 'never', tellWithdrawn: true }))).toBe('NOT_FOUND')
  })

  test('the boxes of the reader’s own places, while they hold; one round trip more, and none for who names no place', async () => {
    cloud.store.insert('articles', [articleDoc('boxed')])
    const box = (placeId: string, orgPath: string, more = {}) => boxDoc('boxed', placeId, orgPath, more)
    cloud.store.insert('localBoxes', [box('n11', 'n1.n11.'), box('n101', 'n1.n11.n101.'), box('n102', 'n1.n11.n102.'), boxDoc('other', 'n101', 'n1.n11.n101.'), box('n1001', 'n1.n11.n101.n1001.', { until: '2020-01-01' })])
    cloud.resetCosts()
    const { boxes } = dataOf<{ boxes: ReadersBox[] }>(await cloud.query('learn.article', { id: 'boxed', placeIds: ['n1', 'n11', 'n101', 'n1001'] }))
    expect([boxes.map(({ placeId }) => placeId), cloud.costs()[0]?.last.roundTrips]).toEqual([['n11', 'n101'], 2])
    expect(JSON.stringify(boxes)).not.toContain('示例专干')
    cloud.resetCosts()
    expect((await read('boxed')).article.id).toBe('boxed')
    expect(cloud.costs()[0]?.last.roundTrips).toBe(1)
  })
})

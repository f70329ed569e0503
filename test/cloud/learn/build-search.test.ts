/** The index of search is made from the pieces, may be cut anywhere, and forgets nothing that was released meanwhile. */
import type { ArticleCard } from '../../../src/domain/learn/contract'
import { cutKinds } from '../../fixtures/cut-kinds'
import { articleDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

const build = (cloud: TestCloud) => cloud.fireTimer('timer', 'buildSearch')
const text = (words: string) => ({ blocks: [{ type: 'paragraph' as const, content: [{ text: words }] }] })
const entry = (title: string, version: number) => ({ version, title, summary: '', tags: [], body: '' })
const change = (cloud: TestCloud, collection: string, filter: Record<string, unknown>, fields: object) =>
  cloud.store.modify(collection, filter, { $set: fields }, { multi: true, merge: true, upsert: false, now: new Date() })
const recent = (cloud: TestCloud) => cloud.store.find('searchIndex', { filter: { _id: 'recent' } }).docs[0] ?? { _id: '' }

describe('the index', () => {
  let cloud: TestCloud
  const ask = async (words: string) => dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.search', { text: words })).items.map(({ id }) => id)
  beforeEach(async () => {
    cloud = await startTestCloud()
    cloud.store.insert('articles', [articleDoc('vaccine', { title: '打疫苗', ...text('带上接种证') }), articleDoc('sleep', { title: '午睡', ...text('拉上窗帘') }), articleDoc('gone', { title: '旧文疫苗', state: 'withdrawn' })])
  })
  afterEach(() => cloud.close())

  test('nothing is found before it is built, and everything after; each piece keeps its number when it is built again', async () => {
    expect(await ask('打疫苗')).toEqual([])
    await build(cloud)
    const numbers = () => cloud.store.find('articles', { filter: {} }).docs.map(({ _id, searchNo }) => [_id, searchNo])
    const before = numbers()
    expect([await ask('打疫苗'), await ask('窗帘')]).toEqual([['vaccine'], ['sleep']])
    cloud.store.insert('articles', [articleDoc('apple', { title: '苹果' })])
    await build(cloud)
    expect(numbers().filter(([id]) => id !== 'apple')).toEqual(before)
  })

  test('what was released since is found at once; the next build takes it over, but not a version that came meanwhile', async () => {
    await build(cloud)
    cloud.store.insert('articles', [articleDoc('apple', { title: '苹果怎么洗', version: 2 })])
    change(cloud, 'searchIndex', { _id: 'recent' }, { 'entries.apple': entry('苹果怎么洗', 2), 'entries.sleep': entry('午睡新说', 9), builtAt: null })
    expect([await ask('苹果'), await ask('新说')]).toEqual([['apple'], ['sleep']])
    await build(cloud)
    expect(Object.keys(recent(cloud)['entries'] as object)).toEqual(['sleep'])
    expect([await ask('苹果'), await ask('新说')]).toEqual([['apple'], ['sleep']])
  })

  test('an index of another layout is built again by itself', async () => {
    await build(cloud)
    change(cloud, 'searchIndex', { _id: { $ne: 'recent' } }, { postings: '' })
    await build(cloud)
    expect(await ask('打疫苗')).toEqual([])
    change(cloud, 'searchIndex', { _id: 'recent' }, { layout: 1024 })
    await build(cloud)
    expect(await ask('打疫苗')).toEqual(['vaccine'])
  })

  test.each(cutKinds)('cut at any of its first calls (%s), the next run makes the whole index', async (kind) => {
    for (const call of [1, 2, 3, 4, 5, 6, 7, 8, 12, 30]) {
      cloud.store.remove('searchIndex', {}, { multi: true })
      change(cloud, 'articles', {}, { searchNo: null })
      const fault = cloud.faults.inject({ kind, call, function: 'timer' })
      await expect(build(cloud)).rejects.toThrow()
      expect(fault.hits).toBe(1)
      await build(cloud)
      expect([await ask('打疫苗'), await ask('窗帘')]).toEqual([['vaccine'], ['sleep']])
      cloud.faults.clear()
    }
  })
})

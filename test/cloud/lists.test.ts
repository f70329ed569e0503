import type { ArticleCard, Topic } from '../../src/domain/learn/contract'
import { articleDoc, topicDoc } from './fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from './harness'

interface Page {
  items: ArticleCard[]
  next?: string
}

let cloud: TestCloud
const day = (n: number) => new Date(Date.UTC(2026, 0, n))

beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('topics', [topicDoc('feeding', { rank: 2, pieces: newestFirst }), topicDoc('sleep', { rank: 1, pieces: ['b-rights', 'c-withdrawn'] }), topicDoc('empty', { rank: 3 })])
  cloud.store.insert('articles', [
    // Twelve on three dates: four share each, so that every page below ends between equal dates.
    ...Array.from({ length: 12 }, (_, i) => articleDoc(`a-${String(i).padStart(2, '0')}`, { publishedAt: day(1 + Math.floor(i / 4)), topicIds: ['feeding'] })),
    articleDoc('b-rights', { publishedAt: day(9), keyTask: 'rights', topicIds: ['sleep', 'feeding'] }),
    articleDoc('c-withdrawn', { publishedAt: day(10), state: 'withdrawn', topicIds: ['feeding'] }),
  ])
})
afterAll(() => cloud.close())

const newestFirst = ['b-rights', ...Array.from({ length: 12 }, (_, i) => `a-${String(11 - i).padStart(2, '0')}`)]

async function allPages(path: string, input: object, limit: number): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | undefined, pages = 0; pages < 20; pages++) {
    const { items, next } = dataOf<Page>(await cloud.query(path, { ...input, limit, ...(after && { after }) }))
    ids.push(...items.map(({ id }) => id))
    if (!next) return ids
    after = next
  }
  throw new Error('the list never ends')
}

describe('lists are newest first, never hold a withdrawn article, and no page loses or repeats one', () => {
  test.each([1, 2, 3, 5, 13, 20])('latest, %i a page', async (limit) => {
    expect(await allPages('learn.latest', {}, limit)).toEqual(newestFirst)
  })
  test.each([1, 3, 20])('by topic, %i a page', async (limit) => {
    expect(await allPages('learn.byTopic', { topicId: 'feeding' }, limit)).toEqual(newestFirst)
  })
  test('by topic: an article stands in every topic that names it, a withdrawn one in none', async () => {
    expect(await allPages('learn.byTopic', { topicId: 'sleep' }, 10)).toEqual(['b-rights'])
  })
  test('by key task', async () => {
    expect(await allPages('learn.byKeyTask', { keyTask: 'rights' }, 10)).toEqual(['b-rights'])
    expect(await allPages('learn.byKeyTask', { keyTask: 'healthyBirth' }, 5)).toEqual(newestFirst.slice(1))
    expect(await allPages('learn.byKeyTask', { keyTask: 'migrants' }, 5)).toEqual([])
  })
})

test('an article published meanwhile does not shift the pages behind it', async () => {
  const first = dataOf<Page>(await cloud.query('learn.byKeyTask', { keyTask: 'healthyBirth', limit: 4 }))
  cloud.store.insert('articles', [articleDoc('d-new', { publishedAt: day(20), topicIds: [] })])
  const second = dataOf<Page>(await cloud.query('learn.byKeyTask', { keyTask: 'healthyBirth', limit: 4, after: first.next }))
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(newestFirst.slice(1, 9))
  cloud.store.remove('articles', { _id: 'd-new' }, { multi: false })
})

/** What is said of a topic that its editors have not touched. */
const gatheredByNobody = { stages: [], groups: [], placeName: '', author: null, reviewer: null, reviewSigned: false, reviewDueOn: null }

test('topics come in their rank; an old one without a rank, or with a field we do not know, is still a topic', async () => {
  const { rank: _rank, ...old } = topicDoc('old')
  cloud.store.insert('topics', [{ ...old, title: '老主题', colour: 'red' }])
  const { items } = dataOf<{ items: Topic[] }>(await cloud.query('learn.topics', {}))
  expect(items.map(({ id }) => id)).toEqual(['old', 'sleep', 'feeding', 'empty'])
  expect(items[0]).toEqual({ id: 'old', title: '老主题', summary: '主题的提要', keyTask: 'healthyBirth', illustration: 'plain', articleCount: 0, hiddenFromBereaved: false, ...gatheredByNobody })
})

test('a topic without articles is an empty page with its name; a topic that is not there is NOT_FOUND', async () => {
  const page = dataOf<Page & { topic: Topic }>(await cloud.query('learn.byTopic', { topicId: 'empty' }))
  expect([page.items, page.topic.title]).toEqual([[], '主题 empty'])
  expect(codeOf(await cloud.query('learn.byTopic', { topicId: 'nowhere' }))).toBe('NOT_FOUND')
})

describe('a cursor that is not ours is refused', () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each([
    ['nothing', ''],
    ['noise', '!!!'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['an operator', forged([{ $gt: 0 }, 'a'])],
    ['a date that is none', forged([9e15, 'a'])],
    ['too many parts', forged([1, 'a', 'b'])],
    ['an id too long', forged([1, 'a'.repeat(101)])],
  ])('%s', async (_, after) => {
    expect(codeOf(await cloud.query('learn.latest', { after }))).toBe('BAD_INPUT')
  })
})

test('the home screen is one function call and two round trips', async () => {
  cloud.resetCosts()
  const { results } = await cloud.frame([
    { path: 'learn.latest', type: 'query', input: { limit: 10 } },
    { path: 'learn.topics', type: 'query', input: {} },
  ])
  expect(results.map(({ ok }) => ok)).toEqual([true, true])
  expect(cloud.costs().map(({ name, requests, last }) => [name, requests, last.roundTrips])).toEqual([['learn.latest+learn.topics', 1, 2]])
})

test('a page of a topic reads the topic and its own pieces, however many others there are', async () => {
  cloud.store.insert('articles', Array.from({ length: 150 }, (_, i) => articleDoc(`other-${i}`)))
  cloud.resetCosts()
  const { items } = dataOf<Page>(await cloud.query('learn.byTopic', { topicId: 'feeding', limit: 10 }))
  expect(cloud.costs()[0]?.last.scanned).toBeLessThanOrEqual(items.length + 1)
})

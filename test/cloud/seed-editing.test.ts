import type { Manuscript, ManuscriptRow } from '@/domain/learn/editing/editing-contract'
import { unprovenItems } from '@/domain/learn/quiz/items'
import { seedProvince } from '../../localcloud/seed/seed-province'
import { readArticles } from '../../localcloud/seed/read-articles'
import { keys } from '../fixtures/temporary-cloud'
import { dataOf, startTestCloud, type TestCloud } from './harness'

let cloud: TestCloud
const [editor, doctor, chief] = ['wangjianguo', 'linqinghe', 'jiangwen'].map((id) => ({ openid: `sample-openid-${id}` }))
beforeAll(async () => {
  cloud = await startTestCloud()
  await seedProvince(cloud.store, new Date(), keys)
})
afterAll(() => cloud.close())

const list = async (as: typeof editor, input: object) => dataOf<{ items: ManuscriptRow[] }>(await cloud.query('learn.editing.list', { limit: 50, ...input }, as)).items
const open = async (id: string) => dataOf<{ manuscript: Manuscript }>(await cloud.query('learn.editing.open', { id }, editor)).manuscript

test('every sample piece opens on the desk, and its text is the one that readers have', async () => {
  for (const { _id, blocks } of readArticles('n1.')) {
    const doc = await open(_id)
    expect([_id, doc.blocks, doc.error, doc.missing, doc.released?.version]).toEqual([_id, blocks, null, [], 1])
  }
})

test('every sample topic and question opens on the desk whole, as readers have it; a number that no published list proves is marked', async () => {
  const topics = cloud.store.find('topics', { filter: {} }).docs as unknown as Array<{ _id: string; pieces: string[]; rank: number }>
  for (const { _id, pieces, rank } of topics) {
    const doc = await open(`topic-${_id}`)
    expect([_id, doc.front.topic, doc.readersPieces, doc.missing, doc.released?.version]).toEqual([_id, { pieces, left: [], rank }, pieces, [], 1])
  }
  const questions = cloud.store.find('quizQuestions', { filter: {} }).docs as unknown as Array<{ _id: string; no: number; why: string }>
  for (const { _id, no, why } of questions) {
    const doc = await open(`quiz-${_id}`)
    expect([_id, doc.front.quiz?.why, doc.missing, doc.toCheck]).toEqual([_id, why, [], unprovenItems.has(no)])
  }
  expect([topics.length, questions.length]).toEqual([14, 66])
})

test('something waits for each: two drafts, a review with a comment, a piece that comes out tomorrow', async () => {
  expect((await list(editor, { mine: true })).map(({ id }) => id).sort()).toEqual(['p-sample-first-visit', 'p-sample-heatwave'])
  const [waiting] = await list(doctor, { mine: true })
  expect([waiting?.id, (await open('p-sample-salt')).comments.length]).toEqual(['p-sample-salt', 1])
  expect(await list(chief, { state: 'approved' })).toMatchObject([{ id: 'p-sample-handwashing', releaseAt: expect.any(String) }])
})

test('the doctor’s day says who wrote a piece and where, the place once', async () => {
  const { groups } = dataOf<{ groups: Array<{ rows: Array<{ kind: string; who: string; where: string }> }> }>(await cloud.query('org.desk.today', {}, doctor))
  const pieces = groups.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'piece')
  expect(pieces.map(({ who, where }) => `${who} · ${where}`)).toEqual(['王建国 · 湖南省'])
})

test('what waits can be done: the scheduled piece comes out whole when its hour has come', async () => {
  cloud.store.modify('manuscripts', { _id: 'p-sample-handwashing' }, { $set: { releaseAt: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'releasePieces')
  expect(dataOf(await cloud.query('learn.article', { id: 'p-sample-handwashing' }))).toMatchObject({ article: { reviewSigned: true, reviewer: { name: '林青禾' } } })
})

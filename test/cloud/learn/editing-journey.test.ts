import type { Article, ArticleCard } from '@/domain/learn/contract'
import type { Reported } from '@/domain/learn/editing/editing-contract'
import { nextUlid, topicDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all } from '../org/world'
import { openDesk, type Desk } from './desk'

let cloud: TestCloud
let desk: Desk
beforeAll(async () => {
  cloud = await startTestCloud()
  desk = openDesk(cloud)
  cloud.store.insert('topics', [topicDoc('fever')])
})
afterAll(() => cloud.close())

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const found = async (text: string) => dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.search', { text })).items.map(({ id }) => id)
const fed = async () => dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.feed', { placeIds: ['n1'] })).items.map(({ id }) => id)
const ofTopic = async () => dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.byTopic', { topicId: 'fever' })).items.map(({ id }) => id)
const read = async (id: string, more: object = {}) => cloud.query('learn.article', { id, ...more })
const article = async (id: string) => dataOf<{ article: Article }>(await read(id)).article
/** As if its hour had come. */
const timeComes = (id: string) => cloud.store.modify('manuscripts', { _id: id }, { $set: { releaseAt: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })

test('from the first word to the readers, mended after a reader’s word, and withdrawn everywhere', async () => {
  const draft = await desk.write(desk.editor, 'article', { front: { tags: ['夜里烧'], topicIds: ['fever'] } })
  const { id } = draft
  expect([draft.state, draft.missing, draft.may, draft.mayWrite]).toEqual(['draft', [], ['submit'], true])

  await desk.step(desk.editor, id, 'submit')
  expect((await desk.list(desk.reviewer, { mine: true })).map((row) => row.id)).toEqual([id])
  dataOf(await cloud.mutate('learn.editing.comment', { id, tap: nextUlid(), block: 0, quote: '先看精神', text: '写明多少度' }, desk.reviewer))
  await desk.step(desk.reviewer, id, 'askChange', { note: '写明多少度' })
  expect(all(cloud, 'messages', { to: desk.editor.personId })).toMatchObject([{ kind: 'work', text: '《发烧先看精神》写明多少度', link: `/features/editing/pieces/index?open=${id}` }])

  const back = await desk.open(desk.editor, id)
  expect([back.state, back.comments.map(({ text, done }) => [text, done])]).toEqual(['draft', [['写明多少度', false]]])
  await desk.save(desk.editor, back, { markdown: '先看精神，再看度数：38.5℃。' })
  dataOf(await cloud.mutate('learn.editing.settleComment', { id, comment: back.comments[0]?.id, done: true }, desk.editor))
  await desk.step(desk.editor, id, 'submit')
  await desk.step(desk.reviewer, id, 'sign', { title: '儿科主治医师', reviewIn: 6 })
  const decided = await desk.step(desk.chief, id, 'approve', { releaseAt: inAnHour() })
  expect([decided.state, decided.released]).toEqual(['approved', null])

  await cloud.fireTimer('timer', 'releasePieces')
  expect(codeOf(await read(id))).toBe('NOT_FOUND')
  timeComes(id)
  await cloud.fireTimer('timer', 'releasePieces')
  const piece = await article(id)
  expect([piece.reviewSigned, piece.reviewer, piece.corrections, piece.placeName]).toEqual([true, { name: '示例专干', title: '儿科主治医师' }, [], ''])
  expect([await found('夜里烧'), await fed(), await ofTopic()]).toEqual([[id], [id], [id]])

  const word = { id: nextUlid(), articleId: id, kind: 'wrong', block: 0, quote: '先看精神', text: '度数写错了' }
  dataOf(await cloud.mutate('learn.sendFeedback', word, { openid: 'o-reader' }))
  expect((await desk.open(desk.editor, id)).toLookAt).toBe(1)
  const { items } = dataOf<{ items: Reported[] }>(await cloud.query('learn.editing.reported', {}, desk.editor))
  const { articleId: _, ...said } = word
  expect(items).toEqual([{ ...said, articleId: id, title: '发烧先看精神', at: expect.any(String) }])
  expect(JSON.stringify(items)).not.toContain('o-reader')
  dataOf(await cloud.mutate('learn.editing.lookedAt', { id: word.id }, desk.editor))
  expect((await desk.open(desk.editor, id)).toLookAt).toBe(0)

  const second = await desk.step(desk.editor, id, 'revise')
  await desk.save(desk.editor, second, { markdown: '先看精神，再看度数：38.5℃ 以上再吃药。', front: { correction: '度数补全了。' } })
  expect([second.version, JSON.stringify((await article(id)).blocks)]).toEqual([2, expect.not.stringContaining('以上再吃药')])
  await desk.publish(second)
  const mended = await article(id)
  expect([JSON.stringify(mended.blocks).includes('以上再吃药'), mended.publishedOn, mended.corrections.map(({ text }) => text)]).toEqual([true, piece.publishedOn, ['度数补全了。']])
  expect(await found('以上再吃药')).toEqual([id])
  const versions = dataOf<{ items: Array<{ version: number }> }>(await cloud.query('learn.editing.versions', { id }, desk.editor)).items.map(({ version }) => version)
  const first = dataOf<{ markdown: string }>(await cloud.query('learn.editing.version', { id, version: 1 }, desk.editor))
  expect([versions, first.markdown]).toEqual([[2, 1], '先看精神，再看度数：38.5℃。'])

  // Also while a third version is being written.
  await desk.step(desk.editor, id, 'revise')
  const gone = await desk.step(desk.chief, id, 'withdraw', { note: '指南改了，正在重写。' })
  expect([gone.state, gone.released]).toEqual(['withdrawn', null])
  expect([await found('夜里烧'), await fed(), await ofTopic()]).toEqual([[], [], []])
  expect(codeOf(await read(id))).toBe('NOT_FOUND')
  expect(dataOf(await read(id, { tellWithdrawn: true }))).toEqual({ withdrawn: { title: '发烧先看精神', at: expect.any(String), why: '指南改了，正在重写。' } })

  const again = await desk.step(desk.editor, id, 'revise')
  await desk.publish(again)
  expect([again.version, await found('夜里烧'), await ofTopic(), (await article(id)).corrections.length]).toEqual([3, [id], [id], 1])
})

test('what pasting leaves in unseen reaches no reader, wherever an editor pastes it', async () => {
  const unseen = /(?!\u200d)\p{Cf}/u
  const front = { title: '\ufeff量\u200b血压 \u202e38\u202c', summary: '坐好\u200b再量\u2060。', tags: ['血\u200b压'], sources: [{ title: '高血压\u200b指南', publisher: '卫\u00ad健委' }], correction: '' }
  const draft = await desk.write(desk.editor, 'article', { front })
  await desk.publish(draft)
  const piece = await article(draft.id)
  expect([piece.title, piece.summary, piece.tags, piece.sources]).toEqual(['量血压 38', '坐好再量。', ['血压'], [{ title: '高血压指南', publisher: '卫健委' }]])
  expect(JSON.stringify(piece)).not.toMatch(unseen)
  expect(JSON.stringify(all(cloud, 'manuscripts', { _id: draft.id }).map(({ front: said, title }) => [said, title]))).not.toMatch(unseen)
})

test('an urgent notice is four calls long: begun, written, handed on, let out; then it is on home, and it leaves when its day is over', async () => {
  const { id } = await desk.write(desk.editor, 'urgent', { title: '今晚停水', markdown: '先存一桶水。', front: { sources: [] } })
  cloud.resetCosts()
  await desk.step(desk.editor, id, 'submit')
  expect(all(cloud, 'messages', { to: desk.chief.personId })).toMatchObject([{ title: '有一条紧急提示等您发布' }])
  const out = await desk.step(desk.chief, id, 'approve')
  expect(out.state).toBe('released')
  const { moments } = dataOf<{ moments: ArticleCard[] }>(await cloud.query('learn.feed', { placeIds: ['n1', 'n11'] }))
  expect(moments).toMatchObject([{ id, reviewSigned: false, reviewer: { name: '示例专干', title: '总编' } }])
  expect(Math.max(...cloud.costs().map(({ last }) => last.roundTrips))).toBeLessThanOrEqual(14)

  await cloud.fireTimer('timer', 'withdrawExpired')
  expect((await article(id)).title).toBe('今晚停水')
  cloud.store.modify('manuscripts', { _id: id }, { $set: { expiresOn: '2020-01-01' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'withdrawExpired')
  expect(dataOf(await read(id, { tellWithdrawn: true }))).toMatchObject({ withdrawn: { why: '已过期' } })
  expect((await desk.open(desk.chief, id)).state).toBe('withdrawn')
})

test('a county tells its own place; its readers alone find it at home, and the name of the county stands on it', async () => {
  const doc = await desk.write(desk.countyEditor, 'announcement', { title: '县里义诊', markdown: '周六上午，县医院门口。', front: { sources: [] } })
  await desk.publish(doc, desk.countyEditor)
  const home = async (placeIds: string[]) => dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.feed', { placeIds })).items.filter(({ id }) => id === doc.id)
  expect([await home(['n1']), await home(['n1', 'n11', 'n101'])]).toMatchObject([[], [{ placeName: '示例n101' }]])
  expect(codeOf(await cloud.query('learn.editing.open', { id: (await desk.write(desk.editor)).id }, desk.countyEditor))).toBe('NOT_FOUND')
})

test('the doctor reads it again within the year: readers see the new date, and nothing else has changed', async () => {
  const doc = await desk.publish(await desk.write(desk.editor))
  const before = await article(doc.id)
  const reviewer = { ...desk.reviewer }
  cloud.store.modify('manuscripts', { _id: doc.id }, { $set: { remindOn: '2020-01-01' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  const messages = () => all(cloud, 'messages', { title: '有一篇快到复审日期了' })
  const told = () => messages().map(({ to }) => to)
  await cloud.fireTimer('timer', 'remindReviews')
  await cloud.fireTimer('timer', 'remindReviews')
  expect(told().sort()).toEqual([desk.editor.personId, reviewer.personId].sort())
  expect(messages().map(({ link }) => link)).toEqual(Array.from({ length: 2 }, () => `/features/editing/pieces/index?open=${doc.id}`))
  await desk.step(reviewer, doc.id, 'renew', { title: '主任医师', reviewIn: 24 })
  const after = await article(doc.id)
  expect([after.reviewDueOn > before.reviewDueOn, after.reviewer.title, after.blocks]).toEqual([true, '主任医师', before.blocks])
})

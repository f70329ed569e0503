/** A topic on the editors' desk, and what becomes of it and its pieces at the readers'. */
import type { ArticleCard, Topic } from '@/domain/learn/contract'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { longestTopic } from '@/domain/learn/editing/topic-order'
import { cutKinds } from '../../fixtures/cut-kinds'
import { articleDoc, nextUlid, topicDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all, worker, county, province } from '../org/world'
import { openDesk, type Desk, type Done } from './desk'
import { openSets, type SetsDesk } from './topic-desk'

let cloud: TestCloud
let desk: Desk
let sets: SetsDesk
const many = Array.from({ length: 62 }, (_, i) => `many-${String(i).padStart(2, '0')}`)
beforeAll(async () => {
  cloud = await startTestCloud()
  desk = openDesk(cloud)
  sets = openSets(cloud, desk)
  cloud.store.insert('articles', [...['a-one', 'b-two', 'c-three', 'd-gone'].map((id) => articleDoc(id, id === 'd-gone' ? { state: 'withdrawn' } : {})), ...many.map((id) => articleDoc(id))])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const idOf = ({ id }: Manuscript) => id.slice('topic-'.length)
interface Page {
  topic: Topic
  items: ArticleCard[]
}
const read = (topicId: string, more: object = {}) => cloud.query('learn.byTopic', { topicId, limit: 20, ...more })
const order = async (topicId: string) => dataOf<Page>(await read(topicId)).items.map(({ id }) => id)
const listed = async (placeIds: string[] = []) => dataOf<{ items: Topic[] }>(await cloud.query('learn.topics', { placeIds })).items.map(({ id }) => id)
const why = (done: Done) => (done.ok ? 'done' : done.why)
const stored = (id: string) => all(cloud, 'topics', { _id: id })[0] as { pieces: string[]; version: number; rev: number; state: string } | undefined
const carriedOn = async () => {
  await cloud.fireTimer('timer', 'releasePieces')
  await cloud.fireTimer('timer', 'releasePieces')
}

test('gathered, sent back, signed and let go, then arranged anew: readers have the old order until the new one is released', async () => {
  const draft = await sets.topic(desk.editor, ['a-one', 'b-two'], { cover: 'thermometer', audience: { stages: ['baby'], groups: [], youthGate: false, hiddenFromBereaved: true } })
  const topicId = idOf(draft)
  expect([draft.kind, draft.missing, draft.error, draft.may]).toEqual(['topic', [], null, ['submit']])
  await desk.step(desk.editor, draft.id, 'submit')
  expect((await desk.list(desk.reviewer, { mine: true, kinds: 'topic' })).map(({ id }) => id)).toEqual([draft.id])
  dataOf(await cloud.mutate('learn.editing.comment', { id: draft.id, tap: nextUlid(), block: 1, quote: '题目 b-two', text: '这一篇放前面' }, desk.reviewer))
  await desk.step(desk.reviewer, draft.id, 'askChange', { note: '换一换先后' })
  expect((await desk.open(desk.editor, draft.id)).comments.map(({ text }) => text)).toEqual(['这一篇放前面'])
  expect([codeOf(await read(topicId)), await listed()]).toEqual(['NOT_FOUND', []])
  await desk.publish(draft)
  expect(await order(topicId)).toEqual(['a-one', 'b-two'])
  const { topic } = dataOf<Page>(await read(topicId))
  expect(topic).toMatchObject({ id: topicId, title: '夜里发烧', summary: '先看精神，再看度数', illustration: 'thermometer', stages: ['baby'], hiddenFromBereaved: true, articleCount: 2, reviewSigned: true, reviewer: { title: '儿科主治医师' } })

  const second = await desk.step(desk.editor, draft.id, 'revise')
  await desk.save(desk.editor, second, { front: { topic: { pieces: ['c-three', 'b-two', 'a-one'], left: [], rank: 3 } } })
  expect(await order(topicId)).toEqual(['a-one', 'b-two'])
  await desk.publish(second)
  expect(await order(topicId)).toEqual(['c-three', 'b-two', 'a-one'])
  const first = dataOf<{ front: { topic: { pieces: string[] } } }>(await cloud.query('learn.editing.version', { id: draft.id, version: 1 }, desk.editor))
  expect(first.front.topic.pieces).toEqual(['a-one', 'b-two'])
})

test('scheduled: it comes out at its hour, not before', async () => {
  const draft = await sets.topic(desk.editor, ['a-one'])
  await desk.step(desk.editor, draft.id, 'submit')
  await desk.step(desk.reviewer, draft.id, 'sign', { title: '医师' })
  await desk.step(desk.chief, draft.id, 'approve', { releaseAt: new Date(Date.now() + 3_600_000).toISOString() })
  await carriedOn()
  expect(codeOf(await read(idOf(draft)))).toBe('NOT_FOUND')
  cloud.store.modify('manuscripts', { _id: draft.id }, { $set: { releaseAt: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await carriedOn()
  expect(await order(idOf(draft))).toEqual(['a-one'])
})

describe('it is not handed on', () => {
  const whyNotSubmit = async (pieces: string[], front: object) => why(await desk.act(desk.editor, (await sets.topic(desk.editor, pieces, front)).id, 'submit'))
  test.each([
    ['without a piece', [], {}, '至少一篇'],
    ['while readers have none of its pieces', ['d-gone'], {}, '读者看得到'],
    ['without a word on what it is for', ['a-one'], { summary: '' }, '讲什么用的'],
    ['with a title that fits no card', ['a-one'], { title: '题'.repeat(21) }, '最多 20 个字'],
  ])('%s', async (_, pieces, front, says) => {
    expect(await whyNotSubmit(pieces, front)).toContain(says)
  })
  test('more than sixty pieces are refused at the door, and a topic never becomes an article', async () => {
    const draft = await sets.topic(desk.editor, ['a-one'])
    const save = (front: object) => cloud.mutate('learn.editing.save', { id: draft.id, rev: draft.rev, front: { ...draft.front, ...front }, markdown: '' }, desk.editor)
    expect(codeOf(await save({ topic: { pieces: many, left: [], rank: 1 } }))).toBe('BAD_INPUT')
    expect(codeOf(await save({ kind: 'article' }))).toBe('BAD_INPUT')
  })
})

describe('a piece and its topics', () => {
  test('a piece that is withdrawn leaves the topic at once, and does not come with the next arrangement', async () => {
    const piece = await desk.publish(await desk.write(desk.editor))
    const topic = await desk.publish(await sets.topic(desk.editor, ['a-one', piece.id]))
    const second = await desk.step(desk.editor, topic.id, 'revise')
    await desk.step(desk.chief, piece.id, 'withdraw', { note: '有错' })
    expect([await order(idOf(topic)), stored(idOf(topic))?.pieces]).toEqual([['a-one'], ['a-one']])
    expect(second.front.topic?.pieces).toContain(piece.id)
    await desk.publish(second)
    expect(stored(idOf(topic))?.pieces).toEqual(['a-one'])
  })
  test('what joined while the topic was arranged stays, at its end; what its editor took out stays out', async () => {
    const topic = await desk.publish(await sets.topic(desk.editor, ['a-one', 'b-two']))
    const draft = await desk.step(desk.editor, topic.id, 'revise')
    const piece = await desk.publish(await desk.write(desk.editor, 'article', { front: { topicIds: [idOf(topic)] } }))
    expect((await desk.open(desk.editor, topic.id)).readersPieces).toEqual(['a-one', 'b-two', piece.id])
    await desk.publish(await desk.save(desk.editor, draft, { front: { topic: { pieces: ['b-two', 'a-one'], left: [], rank: 3 } } }))
    expect(await order(idOf(topic))).toEqual(['b-two', 'a-one', piece.id])

    const third = await desk.step(desk.editor, topic.id, 'revise')
    expect(third.front.topic).toMatchObject({ pieces: ['b-two', 'a-one', piece.id], left: [] })
    await desk.publish(await desk.save(desk.editor, third, { front: { topic: { pieces: ['b-two', 'a-one'], left: [piece.id], rank: 3 } } }))
    expect(await order(idOf(topic))).toEqual(['b-two', 'a-one'])
    // Mended, with the same topics: its own editor has said nothing new.
    await desk.publish(await desk.step(desk.editor, piece.id, 'revise'))
    expect(await order(idOf(topic))).toEqual(['b-two', 'a-one'])
  })
  test('a version that names a topic no more leaves it', async () => {
    const topic = await desk.publish(await sets.topic(desk.editor, ['a-one']))
    const piece = await desk.publish(await desk.write(desk.editor, 'article', { front: { topicIds: [idOf(topic)] } }))
    expect(await order(idOf(topic))).toEqual(['a-one', piece.id])
    await desk.publish(await desk.save(desk.editor, await desk.step(desk.editor, piece.id, 'revise'), { front: { topicIds: [] } }))
    expect(await order(idOf(topic))).toEqual(['a-one'])
  })
  test('a full topic says so: where a piece’s topics are chosen, before it is handed on, and in the timeline when it filled up meanwhile', async () => {
    cloud.store.insert('topics', [topicDoc('full', { pieces: many.slice(0, longestTopic) }), topicDoc('nearly', { pieces: many.slice(0, longestTopic - 1) })])
    const { items } = dataOf<{ items: Array<{ id: string; full: boolean }> }>(await cloud.query('learn.editing.topicChoices', {}, desk.editor))
    expect(items.filter(({ id }) => id === 'full' || id === 'nearly')).toEqual([{ id: 'full', title: '主题 full', full: true }, { id: 'nearly', title: '主题 nearly', full: false }])
    const refused = await desk.write(desk.editor, 'article', { front: { topicIds: ['full'] } })
    expect([refused.missing[0], why(await desk.act(desk.editor, refused.id, 'submit'))]).toEqual([expect.stringContaining('“主题 full”已经有 60 篇'), expect.stringContaining('“主题 full”已经有 60 篇')])

    const late = await desk.write(desk.editor, 'article', { front: { topicIds: ['nearly'] } })
    await desk.step(desk.editor, late.id, 'submit')
    await desk.step(desk.reviewer, late.id, 'sign', { title: '医师' })
    await desk.step(desk.chief, late.id, 'approve', { releaseAt: new Date(Date.now() + 3_600_000).toISOString() })
    cloud.store.modify('topics', { _id: 'nearly' }, { $set: { pieces: many.slice(0, longestTopic) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    cloud.store.modify('manuscripts', { _id: late.id }, { $set: { releaseAt: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    await carriedOn()
    expect((await desk.open(desk.editor, late.id)).timeline[0]).toMatchObject({ act: 'release', note: expect.stringContaining('“主题 nearly”') })
  })
  test('a piece that is withdrawn while the topic is being stored is not in it', async () => {
    for (let i = 0; i < 5; i++) {
      const piece = await desk.publish(await desk.write(desk.editor))
      const topic = await sets.topic(desk.editor, ['a-one', piece.id])
      await desk.step(desk.editor, topic.id, 'submit')
      await desk.step(desk.reviewer, topic.id, 'sign', { title: '医师' })
      await Promise.all([desk.act(desk.chief, topic.id, 'approve'), desk.act(desk.chief, piece.id, 'withdraw', { note: '有错' })])
      await carriedOn()
      expect(stored(idOf(topic))?.pieces).toEqual(['a-one'])
    }
  })
  test('a piece that joins while the topic is being stored is not written over', async () => {
    const topic = await desk.publish(await sets.topic(desk.editor, ['a-one']))
    const draft = await desk.step(desk.editor, topic.id, 'revise')
    await desk.step(desk.editor, draft.id, 'submit')
    await desk.step(desk.reviewer, draft.id, 'sign', { title: '医师' })
    const piece = await desk.write(desk.editor, 'article', { front: { topicIds: [idOf(topic)] } })
    await desk.step(desk.editor, piece.id, 'submit')
    await desk.step(desk.reviewer, piece.id, 'sign', { title: '医师' })
    await Promise.all([desk.act(desk.chief, draft.id, 'approve'), desk.act(desk.chief, piece.id, 'approve')])
    await carriedOn()
    expect(await order(idOf(topic))).toEqual(['a-one', piece.id])
  })
})

test('withdrawn, it leaves the list at once, its address says why, and its pieces stay', async () => {
  const topic = await desk.publish(await sets.topic(desk.editor, ['a-one']))
  expect(await listed()).toContain(idOf(topic))
  await desk.step(desk.chief, topic.id, 'withdraw', { note: '并到别的专题里了' })
  expect([(await listed()).includes(idOf(topic)), codeOf(await read(idOf(topic)))]).toEqual([false, 'NOT_FOUND'])
  expect(dataOf(await read(idOf(topic), { tellWithdrawn: true }))).toEqual({ withdrawn: { title: '夜里发烧', at: expect.any(String), why: '并到别的专题里了' } })
  expect(dataOf(await cloud.query('learn.article', { id: 'a-one' }))).toMatchObject({ article: { id: 'a-one' } })
  await desk.publish(await desk.step(desk.editor, topic.id, 'revise'))
  expect([await order(idOf(topic)), (await listed()).includes(idOf(topic))]).toEqual([['a-one'], true])
})

test('read again within the year: readers see who stands behind it now, and nothing else has changed', async () => {
  const topic = await desk.publish(await sets.topic(desk.editor, ['a-one']))
  const before = dataOf<Page>(await read(idOf(topic))).topic
  await desk.step(desk.reviewer, topic.id, 'renew', { title: '主任医师', reviewIn: 24 })
  const after = dataOf<Page>(await read(idOf(topic))).topic
  expect([after.reviewer?.title, (after.reviewDueOn ?? '') > (before.reviewDueOn ?? ''), after.articleCount]).toEqual(['主任医师', true, 1])
})

test('four eyes: who arranged it neither signs nor decides it', async () => {
  const { id } = await sets.topic(desk.chief, ['a-one'])
  await desk.step(desk.editor, id, 'submit')
  await desk.step(desk.reviewer, id, 'sign', { title: '医师' })
  expect(why(await desk.act(desk.chief, id, 'approve'))).toContain('另一位同事')
  expect((await desk.step(worker(cloud, 'chiefEditor', province), id, 'approve')).state).toBe('released')
})

test('a county’s topic is its own readers’; the list is one round trip for all', async () => {
  const draft = await sets.topic(desk.countyEditor, ['a-one'])
  await desk.publish(draft, desk.countyEditor)
  expect([(await listed()).includes(idOf(draft)), (await listed(['n1', 'n11', county.id])).includes(idOf(draft))]).toEqual([false, true])
  expect(dataOf<Page>(await read(idOf(draft))).topic.placeName).toBe(county.name)
  cloud.resetCosts()
  await listed(['n1', 'n11', county.id])
  expect(cloud.costs()[0]?.last.roundTrips).toBe(1)
})

describe.each(cutKinds)('%s at whichever call', (kind) => {
  const everywhere = (doc: Manuscript) => {
    const [manuscript] = all(cloud, 'manuscripts', { _id: doc.id }) as unknown as [{ state: string; going: string | null; timeline: Array<{ act: string }> }]
    const topic = stored(idOf(doc))
    return { state: manuscript.state, going: manuscript.going, acts: manuscript.timeline.map(({ act }) => act), versions: all(cloud, 'manuscriptVersions', { articleId: doc.id }).length, reader: topic && [topic.state, topic.version, topic.pieces] }
  }
  const released = { state: 'released', going: null, acts: ['create', 'submit', 'sign', 'approve', 'release'], versions: 1, reader: ['published', 1, ['b-two', 'a-one']] }
  const decided = async () => {
    const doc = await sets.topic(desk.editor, ['b-two', 'a-one'])
    await desk.step(desk.editor, doc.id, 'submit')
    await desk.step(desk.reviewer, doc.id, 'sign', { title: '医师' })
    return doc
  }

  test.each(['the same tap', 'the timer'])('%s ends a release, once and whole', async (who) => {
    for (let call = 1, hit = true; hit; call++) {
      const doc = await decided()
      const tap = nextUlid()
      const approve = () => cloud.mutate('learn.editing.act', { id: doc.id, tap, act: 'approve' }, desk.chief)
      const fault = cloud.faults.inject({ kind, call, action: 'learn.editing.act' })
      await approve()
      hit = fault.hits > 0
      cloud.faults.clear()
      const begun = all(cloud, 'manuscripts', { _id: doc.id, state: 'chief' }).length === 0
      if (who === 'the same tap' || !begun) dataOf(await approve())
      else await carriedOn()
      expect([call, everywhere(doc)]).toEqual([call, released])
    }
  })
  test.each(['the same tap', 'the timer'])('%s ends a withdrawal, once and whole', async (who) => {
    for (let call = 1, hit = true; hit; call++) {
      const doc = await decided()
      await desk.step(desk.chief, doc.id, 'approve')
      const tap = nextUlid()
      const withdraw = () => cloud.mutate('learn.editing.act', { id: doc.id, tap, act: 'withdraw', note: '有错' }, desk.chief)
      const fault = cloud.faults.inject({ kind, call, action: 'learn.editing.act' })
      await withdraw()
      hit = fault.hits > 0
      cloud.faults.clear()
      const begun = all(cloud, 'manuscripts', { _id: doc.id, withdrawal: null }).length === 0
      if (who === 'the same tap' || !begun) dataOf(await withdraw())
      else await carriedOn()
      expect([call, everywhere(doc)]).toEqual([call, { ...released, state: 'withdrawn', acts: [...released.acts, 'withdraw'], reader: ['withdrawn', 1, ['b-two', 'a-one']] }])
    }
  })
  test('begun anew, cut, it is begun once, with what readers have', async () => {
    for (let call = 1, hit = true; hit; call++) {
      const doc = await desk.publish(await sets.topic(desk.editor, ['b-two', 'a-one']))
      const tap = nextUlid()
      const revise = () => cloud.mutate('learn.editing.act', { id: doc.id, tap, act: 'revise' }, desk.editor)
      const fault = cloud.faults.inject({ kind, call, action: 'learn.editing.act' })
      await revise()
      hit = fault.hits > 0
      cloud.faults.clear()
      dataOf(await revise())
      const after = await desk.open(desk.editor, doc.id)
      expect([call, after.version, after.front.topic?.pieces, after.timeline.filter(({ act }) => act === 'revise').length]).toEqual([call, 2, ['b-two', 'a-one'], 1])
    }
  })
})

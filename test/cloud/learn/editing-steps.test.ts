/** Four eyes, two people at once, one tap sent twice, and whatever fails on the way to the readers. */
import { cutKinds } from '../../fixtures/cut-kinds'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { articleDoc, nextUlid, topicDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { waitingFor } from '../../../cloudfunctions/learn/verbs'
import { all, city, county, province, worker, type Worker } from '../org/world'
import { openDesk, type Desk, type Done } from './desk'

let cloud: TestCloud
let desk: Desk
beforeAll(async () => {
  cloud = await startTestCloud()
  desk = openDesk(cloud)
  cloud.store.insert('topics', [topicDoc('fever')])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const why = (done: Done) => (done.ok ? 'done' : done.why)
const timers = ['releasePieces', 'releasePieces'] as const
const carriedOn = async () => {
  for (const job of timers) await cloud.fireTimer('timer', job)
}

describe('four eyes', () => {
  test('who wrote it neither signs nor decides it, though their post would let them', async () => {
    const { id } = await desk.write(desk.chief)
    await desk.step(desk.editor, id, 'submit')
    await desk.step(desk.reviewer, id, 'sign', { title: '医师' })
    expect(why(await desk.act(desk.chief, id, 'approve'))).toContain('另一位同事')
    const other = worker(cloud, 'chiefEditor', province)
    expect((await desk.step(other, id, 'approve')).state).toBe('released')
  })
  test('one person with two posts counts once', async () => {
    const both = worker(cloud, 'medicalReviewer', province)
    const { id } = await desk.write(desk.editor)
    await desk.step(desk.editor, id, 'submit')
    await desk.step(both, id, 'sign', { title: '医师' })
    cloud.store.modify('posts', { _id: both.post._id }, { $set: { role: 'chiefEditor' } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(why(await desk.act(both, id, 'approve'))).toContain('前一步是您审的')
  })
  test.each([
    ['an editor signs', 'review', 'editor', 'sign'],
    ['a reviewer decides', 'chief', 'reviewer', 'approve'],
    ['an editor withdraws', 'released', 'editor', 'withdraw'],
    ['a chief decides what nobody signed', 'review', 'chief', 'approve'],
    ['a chief withdraws what nobody has', 'review', 'chief', 'withdraw'],
  ] as const)('%s: told why not, and nothing has changed', async (_, state, who, act) => {
    const { id } = await desk.write(desk.editor)
    if (state === 'released') await desk.publish({ id } as Manuscript)
    else await desk.step(desk.editor, id, 'submit')
    if (state === 'chief') await desk.step(desk.reviewer, id, 'sign', { title: '医师' })
    const before = all(cloud, 'manuscripts', { _id: id })
    expect((await desk.act(desk[who], id, act, { note: '因为', title: '医师' })).ok).toBe(false)
    expect(all(cloud, 'manuscripts', { _id: id })).toEqual(before)
  })
  test.each([
    ['nothing is written', { markdown: '' }, '正文第 1 行'],
    ['a line does not work', { markdown: '好\n\n<b>好</b>' }, '正文第 3 行'],
    ['no source is named', { front: { sources: [] } }, '来源'],
  ])('it is not handed on while %s', async (_, more, says) => {
    const { id } = await desk.write(desk.editor, 'article', more)
    expect(why(await desk.act(desk.editor, id, 'submit'))).toContain(says)
    expect((await desk.open(desk.editor, id)).state).toBe('draft')
  })
  test('back without a word why, and withdrawn without one, is not done', async () => {
    const doc = await desk.write(desk.editor)
    await desk.step(desk.editor, doc.id, 'submit')
    expect(why(await desk.act(desk.reviewer, doc.id, 'askChange'))).toContain('写清要改什么')
    await desk.step(desk.editor, doc.id, 'takeBack')
    await desk.publish(doc)
    expect(why(await desk.act(desk.chief, doc.id, 'withdraw'))).toContain('写清原因')
  })
})

describe('two at once', () => {
  test('of two saves over the same text one wins, the other is told, and the same save again is the same', async () => {
    const doc = await desk.write(desk.editor)
    const other = worker(cloud, 'editor', province)
    const input = (markdown: string) => ({ id: doc.id, rev: doc.rev, front: doc.front, markdown })
    const answers = await Promise.all([cloud.mutate('learn.editing.save', input('一。'), desk.editor), cloud.mutate('learn.editing.save', input('二。'), other)])
    expect(answers.map((each) => (each.ok ? 'saved' : each.error.code)).sort()).toEqual(['CONFLICT', 'saved'])
    const { markdown, rev } = await desk.open(desk.editor, doc.id)
    dataOf(await cloud.mutate('learn.editing.save', input(markdown), desk.editor))
    expect((await desk.open(desk.editor, doc.id)).rev).toBe(rev)
  })
  test('of two different steps one wins and the other is told', async () => {
    const { id } = await desk.write(desk.editor)
    await desk.step(desk.editor, id, 'submit')
    const done = await Promise.all([desk.act(desk.editor, id, 'takeBack'), desk.act(desk.reviewer, id, 'askChange', { note: '写明度数' })])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await desk.open(desk.editor, id)).timeline).toHaveLength(3)
  })
  test('one tap sent five times at once is one step', async () => {
    const { id } = await desk.write(desk.editor)
    const tap = nextUlid()
    await Promise.all(Array.from({ length: 5 }, () => desk.act(desk.editor, id, 'submit', { tap })))
    expect(why(await desk.act(desk.editor, id, 'submit', { tap }))).toBe('done')
    expect((await desk.open(desk.editor, id)).timeline.map(({ act }) => act)).toEqual(['submit', 'create'])
  })
  test('a piece begun twice with one tap is one; with somebody else’s tap it is none', async () => {
    const act = nextUlid()
    const create = (as = desk.editor) => cloud.mutate('learn.editing.create', { act, kind: 'article', title: '题目' }, as)
    const [first, second] = await Promise.all([create(), create()])
    expect(dataOf<{ manuscript: Manuscript }>(first).manuscript.id).toBe(dataOf<{ manuscript: Manuscript }>(second).manuscript.id)
    expect(codeOf(await create(desk.chief))).toBe('CONFLICT')
  })
  test('a piece that is held before its hour does not come out', async () => {
    const { id } = await desk.write(desk.editor)
    await desk.step(desk.editor, id, 'submit')
    await desk.step(desk.reviewer, id, 'sign', { title: '医师' })
    await desk.step(desk.chief, id, 'approve', { releaseAt: new Date(Date.now() + 3_600_000).toISOString() })
    await desk.step(desk.chief, id, 'hold', { note: '等新指南' })
    await carriedOn()
    expect([all(cloud, 'articles', { _id: id }), (await desk.open(desk.chief, id)).state]).toEqual([[], 'chief'])
  })
  test('the timer and the request at once let it out once', async () => {
    const { id } = await desk.write(desk.editor)
    await desk.step(desk.editor, id, 'submit')
    await desk.step(desk.reviewer, id, 'sign', { title: '医师' })
    await Promise.all([desk.act(desk.chief, id, 'approve'), cloud.fireTimer('timer', 'releasePieces'), cloud.fireTimer('timer', 'releasePieces')])
    await carriedOn()
    expect((await desk.open(desk.chief, id)).timeline.map(({ act }) => act)).toEqual(['release', 'approve', 'sign', 'submit', 'create'])
  })
})

/** What there is of a piece, everywhere. */
function everywhere(id: string) {
  const [doc] = all(cloud, 'manuscripts', { _id: id })
  const [piece] = all(cloud, 'articles', { _id: id })
  const [topic] = all(cloud, 'topics', { _id: 'fever' })
  const pieces = topic?.['pieces']
  const timeline = doc?.['timeline']
  return {
    state: doc?.['state'],
    going: doc?.['going'],
    acts: Array.isArray(timeline) ? timeline.map((entry: { act: string }) => entry.act) : [],
    versions: all(cloud, 'manuscriptVersions', { articleId: id }).length,
    reader: piece && [piece['state'], piece['version']],
    inTopic: Array.isArray(pieces) ? pieces.filter((each) => each === id).length : 0,
  }
}

const kinds = cutKinds
describe.each(kinds)('%s at whichever call', (kind) => {
  const released = { state: 'released', going: null, acts: ['create', 'submit', 'sign', 'approve', 'release'], versions: 1, reader: ['published', 1], inTopic: 1 }
  async function decided() {
    // A topic holds sixty: each try begins with an empty one.
    cloud.store.modify('topics', { _id: 'fever' }, { $set: { pieces: [] } }, { multi: false, merge: true, upsert: false, now: new Date() })
    const doc = await desk.write(desk.editor, 'article', { front: { topicIds: ['fever'] } })
    await desk.step(desk.editor, doc.id, 'submit')
    await desk.step(desk.reviewer, doc.id, 'sign', { title: '医师' })
    return doc.id
  }

  test.each(['the same tap', 'the timer'])('%s ends a release, once and whole', async (who) => {
    for (let call = 1, hit = true; hit; call++) {
      const id = await decided()
      const tap = nextUlid()
      const approve = () => cloud.mutate('learn.editing.act', { id, tap, act: 'approve' }, desk.chief)
      const fault = cloud.faults.inject({ kind, call, action: 'learn.editing.act' })
      await approve()
      hit = fault.hits > 0
      cloud.faults.clear()
      const begun = all(cloud, 'manuscripts', { _id: id, state: 'chief' }).length === 0
      if (who === 'the same tap' || !begun) dataOf(await approve())
      else await carriedOn()
      expect([call, everywhere(id)]).toEqual([call, released])
    }
  })

  test.each(['the same tap', 'the timer'])('%s ends a withdrawal, once and whole', async (who) => {
    for (let call = 1, hit = true; hit; call++) {
      const id = await decided()
      await desk.step(desk.chief, id, 'approve')
      const tap = nextUlid()
      const withdraw = () => cloud.mutate('learn.editing.act', { id, tap, act: 'withdraw', note: '有错' }, desk.chief)
      const fault = cloud.faults.inject({ kind, call, action: 'learn.editing.act' })
      await withdraw()
      hit = fault.hits > 0
      cloud.faults.clear()
      const begun = all(cloud, 'manuscripts', { _id: id, withdrawal: null }).length === 0
      if (who === 'the same tap' || !begun) dataOf(await withdraw())
      else await carriedOn()
      expect([call, everywhere(id)]).toEqual([call, { ...released, state: 'withdrawn', acts: [...released.acts, 'withdraw'], reader: ['withdrawn', 1], inTopic: 0 }])
    }
  })

  test('the timer, cut, ends a release the next time', async () => {
    for (let call = 1, hit = true; hit; call++) {
      const id = await decided()
      await desk.step(desk.chief, id, 'approve', { releaseAt: new Date(Date.now() + 3_600_000).toISOString() })
      cloud.store.modify('manuscripts', { _id: id }, { $set: { releaseAt: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
      const fault = cloud.faults.inject({ kind, call, function: 'timer' })
      await cloud.fireTimer('timer', 'releasePieces').catch(() => undefined)
      hit = fault.hits > 0
      cloud.faults.clear()
      await carriedOn()
      expect([call, everywhere(id)]).toEqual([call, released])
    }
  })
})

describe('how far a desk reaches', () => {
  test('what waits for a post: drafts of its place, reviews of its subtree, nothing for who has no turn', async () => {
    Object.assign(process.env, cloud.sdkEnv)
    const cityReviewer = worker(cloud, 'medicalReviewer', city)
    const [draft, review] = [await desk.write(desk.countyEditor), await desk.write(desk.countyEditor)]
    await desk.step(desk.countyEditor, review.id, 'submit')
    const postOf = ({ personId, post }: Worker) => ({ ...post, id: post._id, personId })
    const waiting = async (who: Worker) => (await waitingFor(postOf(who), 50)).map(({ _id }) => _id).filter((id) => [draft.id, review.id].includes(id))
    expect([await waiting(desk.countyEditor), await waiting(cityReviewer), await waiting(desk.reviewer)]).toEqual([[draft.id], [review.id], [review.id]])
    expect([await waiting(desk.editor), await waiting(desk.chief), await waiting(worker(cloud, 'auditor', county))]).toEqual([[], [], []])
  })
  test('the lists are of one’s own place and those below; a county sees none of the province’s', async () => {
    const [ours, theirs] = [await desk.write(desk.countyEditor), await desk.write(desk.editor)]
    const ids = async (as: typeof desk.editor, input = {}) => (await desk.list(as, { limit: 50, ...input })).map(({ id }) => id)
    expect([(await ids(desk.countyEditor)).includes(ours.id), (await ids(desk.countyEditor)).includes(theirs.id)]).toEqual([true, false])
    expect((await ids(desk.editor)).filter((id) => [ours.id, theirs.id].includes(id))).toEqual([theirs.id, ours.id])
    // A county's draft is the county's turn, not the province's editor's.
    expect([(await ids(desk.countyEditor, { mine: true })).includes(ours.id), (await ids(desk.editor, { mine: true })).includes(ours.id)]).toEqual([true, false])
  })
  test('the list reads about what it shows, whether there are few pieces or thousands', async () => {
    const many = worker(cloud, 'editor', province)
    const few = worker(cloud, 'editor', county)
    const sample = all(cloud, 'manuscripts', { _id: (await desk.write(desk.editor)).id })[0]!
    const docs = Array.from({ length: 3000 }, (_, i) => ({ ...sample, _id: `bulk-${i}`, orgPath: i % 100 === 0 ? county.path : 'n1.n77.', state: 'released', turn: null, at: new Date(Date.UTC(2020, 0, 1) + i * 60_000) }))
    cloud.store.insert('manuscripts', docs)
    for (const [who, input] of [[many, {}], [many, { state: 'released' }], [few, {}], [few, { state: 'released' }], [few, { mine: true }], [many, { mine: true }]] as const) {
      cloud.resetCosts()
      await desk.list(who, { limit: 20, ...input })
      const { scanned } = cloud.costs()[0]!.last
      expect([JSON.stringify(input), scanned < 60 ? 'few' : scanned]).toEqual([JSON.stringify(input), 'few'])
    }
    cloud.store.remove('manuscripts', { _id: { $gte: 'bulk-', $lt: 'bulk.' } }, { multi: true })
  })
  test('a draft is nothing to readers: their piece stays as it is until the next release', async () => {
    cloud.store.insert('articles', [articleDoc('untouched')])
    await desk.write(desk.editor)
    expect(all(cloud, 'articles', { _id: 'untouched' })).toEqual([articleDoc('untouched')])
  })
})

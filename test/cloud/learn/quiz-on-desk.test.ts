/** A question of the self-test on the editors' desk, and the rounds that readers get. */
import { cutKinds } from '../../fixtures/cut-kinds'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { leastQuestions, mostQuestions } from '@/domain/learn/quiz/bank'
import type { QuizQuestion } from '@/domain/learn/quiz/question'
import { readArticles } from '../../../localcloud/seed/read-articles'
import { readQuiz } from '../../../localcloud/seed/read-quiz'
import { articleDoc, nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all, county, province, worker } from '../org/world'
import { openDesk, type Desk, type Done } from './desk'
import { openSets, wholeQuestion, type SetsDesk } from './topic-desk'

/** One more than a round needs. */
const seeded = readQuiz(readArticles('n1.'), 'n1.').slice(0, leastQuestions + 1)
let cloud: TestCloud
let desk: Desk
let sets: SetsDesk
beforeAll(async () => {
  cloud = await startTestCloud()
  desk = openDesk(cloud)
  sets = openSets(cloud, desk)
  cloud.store.insert('articles', [articleDoc('sleep-well'), articleDoc('gone-piece', { state: 'withdrawn' })])
})
beforeEach(() => {
  for (const name of ['quizQuestions', 'quizBank']) {
    cloud.store.remove(name, {}, { multi: true })
  }
  cloud.store.insert('quizQuestions', seeded)
  cloud.store.insert('quizBank', [{ _id: 'bank', questions: seeded.map(({ _id }) => _id) }])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const idOf = ({ id }: Manuscript) => id.slice('quiz-'.length)
const why = (done: Done) => (done.ok ? 'done' : done.why)
const ask = async (input: object = {}) => dataOf<{ questions: QuizQuestion[] }>(await cloud.query('learn.quiz', { round: nextUlid(), several: true, ...input })).questions
/** Every question that comes up in many rounds. */
async function cameUp(input: object = {}, rounds = 25): Promise<Set<string>> {
  const asked = await Promise.all(Array.from({ length: rounds }, () => ask(input)))
  return new Set(asked.flat().map((question) => question.ask))
}
const bank = () => (all(cloud, 'quizBank')[0] as { questions: string[] } | undefined)?.questions ?? []
const setBank = (questions: string[]) => cloud.store.modify('quizBank', { _id: 'bank' }, { $set: { questions } }, { multi: false, merge: true, upsert: false, now: new Date() })
const carriedOn = async () => {
  await cloud.fireTimer('timer', 'releasePieces')
  await cloud.fireTimer('timer', 'releasePieces')
}

test('written, signed and let go, then explained better: readers get the published version alone', async () => {
  const draft = await sets.question(desk.editor)
  expect([draft.kind, draft.title, draft.missing, draft.toCheck]).toEqual(['quiz', '夜里睡几个小时好？', [], false])
  expect(await cameUp()).not.toContain(wholeQuestion.ask)
  await desk.publish(draft)
  expect(await cameUp()).toContain(wholeQuestion.ask)
  const second = await desk.step(desk.editor, draft.id, 'revise')
  await desk.save(desk.editor, second, { front: { quiz: { ...wholeQuestion, why: '睡不够，血压、心情都受累。' } } })
  const shown = async () => (await Promise.all(Array.from({ length: 25 }, () => ask()))).flat().find((question) => question.ask === wholeQuestion.ask)
  expect((await shown())?.why).toBe(wholeQuestion.why)
  await desk.publish(second)
  expect(await shown()).toMatchObject({ no: 39, part: 'lifestyle', form: 'single', answer: 0, answers: [0], why: '睡不够，血压、心情都受累。', read: 'sleep-well', sources: [{ title: '示例指南' }], reviewSigned: true, reviewer: { title: '儿科主治医师' } })
  expect(bank().filter((id) => id === idOf(draft))).toHaveLength(1)
})

test('withdrawn, it leaves the rounds at once; renewed, readers see who stands behind it', async () => {
  const question = await desk.publish(await sets.question(desk.editor))
  await desk.step(desk.reviewer, question.id, 'renew', { title: '主任医师' })
  expect(all(cloud, 'quizQuestions', { _id: idOf(question) })).toMatchObject([{ reviewSigned: true, reviewer: { title: '主任医师' } }])
  await desk.step(desk.chief, question.id, 'withdraw', { note: '说法改了' })
  expect(await cameUp()).not.toContain(wholeQuestion.ask)
  await desk.publish(await desk.step(desk.editor, question.id, 'revise'))
  expect(await cameUp()).toContain(wholeQuestion.ask)
})

describe('enough for a round remains', () => {
  test('the last twenty stay: who would withdraw one is told, nothing has changed, and it can be once another is out', async () => {
    const question = await desk.publish(await sets.question(desk.editor))
    setBank([...seeded.slice(0, leastQuestions - 1).map(({ _id }) => _id), idOf(question)])
    const stored = () => all(cloud, 'manuscripts', { _id: question.id })[0]
    const before = stored()
    expect(why(await desk.act(desk.chief, question.id, 'withdraw', { note: '说法改了' }))).toContain('不够一轮')
    // Every save counts; nothing else is different.
    expect({ ...stored(), rev: 0 }).toEqual({ ...before, rev: 0 })
    expect(await cameUp()).toContain(wholeQuestion.ask)
    await desk.publish(await sets.question(desk.editor, { ask: '午睡多久好？' }))
    expect((await desk.step(desk.chief, question.id, 'withdraw', { note: '说法改了' })).state).toBe('withdrawn')
  })
  test('of two who withdraw the last but one at once, one is told', async () => {
    const questions = [await desk.publish(await sets.question(desk.editor)), await desk.publish(await sets.question(desk.editor, { ask: '午睡多久好？' }))]
    setBank([...seeded.slice(0, leastQuestions - 1).map(({ _id }) => _id), ...questions.map(idOf)])
    const done = await Promise.all(questions.map(({ id }) => desk.act(desk.chief, id, 'withdraw', { note: '说法改了' })))
    expect([done.filter(({ ok }) => ok).length, bank().length]).toEqual([1, leastQuestions])
  })
  test('a bank that is still being filled may be emptied again', async () => {
    const question = await desk.publish(await sets.question(desk.editor))
    setBank([idOf(question)])
    expect((await desk.step(desk.chief, question.id, 'withdraw', { note: '说法改了' })).state).toBe('withdrawn')
    expect(bank()).toEqual([])
  })
  test('the first question of all makes the bank; a full bank takes no more, and says so', async () => {
    cloud.store.remove('quizBank', {}, { multi: true })
    const question = await desk.publish(await sets.question(desk.editor))
    expect(bank()).toEqual([idOf(question)])
    const next = await sets.question(desk.editor)
    setBank(Array.from({ length: mostQuestions }, () => nextUlid().toLowerCase()))
    expect((await desk.open(desk.editor, next.id)).missing[0]).toContain('题库已经有')
    expect(why(await desk.act(desk.editor, next.id, 'submit'))).toContain('题库已经有')
    // What is in it already may be mended.
    expect((await desk.step(desk.editor, question.id, 'revise')).missing).toEqual([])
  })
})

describe('it is not handed on', () => {
  test.each([
    ['without words', { ask: ' ' }, '题目'],
    ['with one option', { options: ['七八个小时'] }, '至少两个选项'],
    ['with an empty option', { options: ['七八个小时', ' '] }, '空着'],
    ['with two options alike', { options: ['七八个小时', '七八个小时'] }, '一样'],
    ['without what is right', { answers: [] }, '哪一个选项是对的'],
    ['as one of several with one right', { form: 'several' }, '至少两个选项是对的'],
    ['as one of several with all right', { form: 'several', answers: [0, 1] }, '不对的选项'],
    ['without why', { why: '' }, '讲解'],
    ['without a piece to read on', { read: null }, '接着读'],
    ['with a piece that readers do not have', { read: 'gone-piece' }, '读者现在看不到'],
  ])('%s', async (_, quiz, says) => {
    expect(why(await desk.act(desk.editor, (await sets.question(desk.editor, quiz)).id, 'submit'))).toContain(says)
  })
  test('without a source', async () => {
    expect(why(await desk.act(desk.editor, (await sets.question(desk.editor, {}, { sources: [] })).id, 'submit'))).toContain('来源')
  })
})

test('a question with several right answers is asked of those who can show it', async () => {
  await desk.publish(await sets.question(desk.editor, { form: 'several', ask: '哪几样能让人睡得好？', options: ['白天晒太阳', '睡前放下手机', '睡前喝白酒'], answers: [0, 1] }))
  expect([(await cameUp()).has('哪几样能让人睡得好？'), (await cameUp({ several: false })).has('哪几样能让人睡得好？')]).toEqual([true, false])
})

test('what its editor marks is not asked of a bereaved family, whatever its words', async () => {
  await desk.publish(await sets.question(desk.editor, {}, { audience: { stages: [], groups: [], youthGate: false, hiddenFromBereaved: true } }))
  expect([(await cameUp()).has(wholeQuestion.ask), (await cameUp({ quietly: true })).has(wholeQuestion.ask)]).toEqual([true, false])
})

test('a number that nobody compared with the printed list is marked in the list until somebody has', async () => {
  const draft = await sets.question(desk.editor, { noChecked: false })
  const marked = async () => (await desk.list(desk.editor, { state: 'draft', kinds: 'quiz', limit: 50 })).find(({ id }) => id === draft.id)?.toCheck
  expect(await marked()).toBe(true)
  await desk.save(desk.editor, draft, { front: { quiz: { ...wholeQuestion, noChecked: true } } })
  expect(await marked()).toBe(false)
})

test('the self-test is the province’s: a county begins no question', async () => {
  const begin = (as: typeof desk.editor) => cloud.mutate('learn.editing.create', { act: nextUlid(), kind: 'quiz', title: '一道题' }, as)
  expect(codeOf(await begin(worker(cloud, 'editor', county)))).toBe('NOT_ALLOWED')
  expect((await begin(worker(cloud, 'editor', province))).ok).toBe(true)
})

test('however many questions there are, a round is one round trip and twenty questions', async () => {
  cloud.store.insert('quizQuestions', Array.from({ length: 300 }, (_, i) => ({ ...seeded[0]!, _id: `${String(i).padStart(26, '0')}` })))
  cloud.resetCosts()
  expect(await ask()).toHaveLength(20)
  expect(cloud.costs()[0]?.last.roundTrips).toBe(1)
})

const kinds = cutKinds
describe.each(kinds)('%s at whichever call', (kind) => {
  const everywhere = (doc: Manuscript) => {
    const [manuscript] = all(cloud, 'manuscripts', { _id: doc.id }) as unknown as [{ state: string; going: string | null; timeline: Array<{ act: string }> }]
    const [question] = all(cloud, 'quizQuestions', { _id: idOf(doc) }) as unknown as [{ state: string; version: number } | undefined]
    return { state: manuscript.state, going: manuscript.going, acts: manuscript.timeline.map(({ act }) => act), versions: all(cloud, 'manuscriptVersions', { articleId: doc.id }).length, reader: question && [question.state, question.version], inBank: bank().filter((id) => id === idOf(doc)).length }
  }
  const released = { state: 'released', going: null, acts: ['create', 'submit', 'sign', 'approve', 'release'], versions: 1, reader: ['published', 1], inBank: 1 }
  const decided = async () => {
    const doc = await sets.question(desk.editor)
    await desk.step(desk.editor, doc.id, 'submit')
    await desk.step(desk.reviewer, doc.id, 'sign', { title: '医师' })
    return doc
  }
  /** Takes the step with a fault at each of its calls in turn, has it ended, and looks. */
  async function atEachCall(who: string, act: string, ready: () => Promise<Manuscript>, isBegun: (id: string) => boolean, ends: (doc: Manuscript) => void) {
    for (let call = 1, hit = true; hit; call++) {
      const doc = await ready()
      const tap = nextUlid()
      const take = () => cloud.mutate('learn.editing.act', { id: doc.id, tap, act, note: '有错' }, desk.chief)
      const fault = cloud.faults.inject({ kind, call, action: 'learn.editing.act' })
      await take()
      hit = fault.hits > 0
      cloud.faults.clear()
      if (who === 'the same tap' || !isBegun(doc.id)) dataOf(await take())
      else await carriedOn()
      ends(doc)
    }
  }
  const isDecided = (id: string) => all(cloud, 'manuscripts', { _id: id, state: 'chief' }).length === 0
  const isWithdrawn = (id: string) => all(cloud, 'manuscripts', { _id: id, withdrawal: null }).length === 0

  test.each(['the same tap', 'the timer'])('%s ends a release, once and whole', (who) =>
    atEachCall(who, 'approve', decided, isDecided, (doc) => expect(everywhere(doc)).toEqual(released)),
  )
  test.each(['the same tap', 'the timer'])('%s ends a withdrawal, once and whole', (who) =>
    atEachCall(who, 'withdraw', async () => (await desk.step(desk.chief, (await decided()).id, 'approve')), isWithdrawn, (doc) =>
      expect(everywhere(doc)).toEqual({ ...released, state: 'withdrawn', acts: [...released.acts, 'withdraw'], reader: ['withdrawn', 1], inBank: 0 }),
    ),
  )
  test.each(['the same tap', 'the timer'])('%s takes back a withdrawal that would leave too few, and nothing has changed', (who) => {
    const last = async () => {
      const doc = await desk.step(desk.chief, (await decided()).id, 'approve')
      setBank([...seeded.slice(0, leastQuestions - 1).map(({ _id }) => _id), idOf(doc)])
      return doc
    }
    return atEachCall(who, 'withdraw', last, isWithdrawn, (doc) => expect(everywhere(doc)).toEqual(released))
  })
})

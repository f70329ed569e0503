import { answerDueAt, assistActs, assistStates, assistSteps, exampleTerms, mayDo, tellDueAt, turnOf, whyNobodyToAsk } from '../../../src/domain/org/assist'
import { toldWhenAnswered, toldWhenAsked, toldWhenReturned } from '../../../src/domain/org/assist-words'

describe('the steps of a case', () => {
  test.each([
    ['asked', ['answering'], ['take', 'answer', 'sendBack']],
    ['taken', ['answering'], ['answer', 'sendBack']],
    ['answered', ['asking'], ['close']],
    ['returned', ['asking'], ['close']],
    ['asked', ['asking'], []],
    ['answered', ['answering'], []],
    ['closed', ['asking', 'answering'], []],
    ['taken', [], []],
  ] as const)('%s, standing on %p: %p', (state, sides, acts) => {
    expect(mayDo(state, sides)).toEqual(acts)
  })
  test('every state is reached, and every state but the last is left', () => {
    const steps = assistActs.map((act) => assistSteps[act])
    expect(new Set(['asked', ...steps.map(({ to }) => to)])).toEqual(new Set(assistStates))
    expect(new Set(steps.flatMap(({ from }) => from))).toEqual(new Set(assistStates.filter((state) => state !== 'closed')))
  })
  test('it is always the turn of the side that may act', () => {
    for (const state of assistStates) {
      const movers = new Set(assistActs.filter((act) => assistSteps[act].from.includes(state)).map((act) => assistSteps[act].by))
      expect([...movers]).toEqual([turnOf(state)].filter((side) => side !== undefined))
    }
  })
})

// 2026-04-10 is a Friday.
const friday = new Date('2026-04-10T03:00:00Z')
const said = (moment: Date) => moment.toISOString()

test('the promise counts working days, and is the province’s to set', () => {
  expect(said(answerDueAt('residence', friday, exampleTerms))).toBe('2026-04-15T09:30:00.000Z')
  expect(said(answerDueAt('residence', friday, { ...exampleTerms, answer: { ...exampleTerms.answer, residence: 1 } }))).toBe('2026-04-13T09:30:00.000Z')
  expect(said(tellDueAt(friday, { ...exampleTerms, tell: 2 }))).toBe('2026-04-14T09:30:00.000Z')
})

test.each([
  ['n1.n2.n3.', null, 'noRegisteredPlace'],
  ['n1.n2.n3.', 'n1.n2.n3.', 'samePlace'],
  ['n1.n2.n3.', 'n1.n2.', 'samePlace'],
  ['n1.n2.', 'n1.n2.n3.', 'samePlace'],
  ['n1.n2.n3.', 'n1.n2.n33.', undefined],
  ['n1.n2.n3.', 'n1.n4.n5.', undefined],
] as const)('living at %s, registered at %s: %s', (living, registered, why) => {
  expect(whyNobodyToAsk(living, registered)).toBe(why)
})

describe('what the person is told', () => {
  const long = '很'.repeat(200)
  test.each([
    ['asked', toldWhenAsked({ kind: 'other', askerName: long.slice(0, 20), from: long.slice(0, 60), to: long.slice(0, 60), reason: long.slice(0, 60) })],
    ['answered', toldWhenAnswered(long.slice(0, 60), long)],
    ['returned', toldWhenReturned(long.slice(0, 60), long)],
  ])('%s: fits an inbox row, however long its parts are', (_, { title, text }) => {
    expect([title.length <= 30, text.length <= 120]).toEqual([true, true])
  })
  test('names who asks whom about what, and why', () => {
    const { text } = toldWhenAsked({ kind: 'residence', askerName: '李小红', from: '望月湖社区', to: '湘丰村', reason: '办居住登记' })
    expect(text).toBe('望月湖社区的李小红向湘丰村问您的居住和户籍情况，因为：办居住登记')
  })
  test('says nothing of giving birth, whatever is asked', () => {
    expect(toldWhenAsked({ kind: 'marriageAndBirth', askerName: '李小红', from: '甲村', to: '乙村', reason: '办登记' }).text).not.toMatch(/生育|孩子/)
  })
})

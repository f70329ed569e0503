import fc from 'fast-check'
import { front as frontSchema } from '@/domain/learn/editing/editing-contract'
import { draftOf, frontOf } from '@/domain/learn/editing/front-draft'
import { blankQuiz, inForm, quizDraftOf, quizOf, withAnswer, withOption, withoutOption, type QuizDraft } from '@/domain/learn/editing/quiz-draft'
import { quizForms } from '@/domain/learn/quiz/forms'
import { blankFront } from './blank-front'

const draft: QuizDraft = { ...quizDraftOf(blankQuiz), ask: '睡多久？', options: ['四个', '七八个', '十二个'], answers: [1] }
const question = { ...blankFront, kind: 'quiz' as const, title: '睡多久？', quiz: { ...blankQuiz, no: 39, ask: '睡多久？', options: ['四个', '七八个'], answers: [1] } }
const topic = { ...blankFront, kind: 'topic' as const, title: '夜里发烧', topic: { pieces: ['a-one', 'b-two'], left: ['c-three'], rank: 4 } }

test.each([question, topic])('what the cloud gave goes back unchanged: %#', (given) => expect(frontOf(draftOf(given), given)).toEqual({ front: given, notYet: [] }))

test('one answer is right instead of another; of several, each by itself', () => {
  expect(withAnswer(draft, 2).answers).toEqual([2])
  const several = inForm(draft, 'several')
  expect(withAnswer(several, 0).answers).toEqual([0, 1])
  expect(withAnswer(withAnswer(several, 0), 1).answers).toEqual([0])
})

test('without an option, what is right stays right', () => {
  expect(withoutOption(draft, 0)).toMatchObject({ options: ['七八个', '十二个'], answers: [0] })
  expect(withoutOption(draft, 1).answers).toEqual([])
  expect(withoutOption(draft, 2).answers).toEqual([1])
})

test('at most five options', () => {
  const five = withOption(withOption(draft))
  expect([five.options.length, withOption(five)]).toEqual([5, five])
})

test('asked in another form, what was written stays as far as it can', () => {
  expect(inForm({ ...inForm(draft, 'several'), answers: [0, 1] }, 'single')).toMatchObject({ options: draft.options, answers: [0] })
  expect(inForm(draft, 'trueFalse')).toMatchObject({ options: ['对', '不对'], answers: [] })
  expect(inForm(inForm(draft, 'trueFalse'), 'single').options).toEqual(['', ''])
})

test('a number that is none of the list waits on the device, and says so', () => {
  expect(quizOf({ ...draft, no: '67' }).no).toBeUndefined()
  expect(frontOf({ ...draftOf(question), quiz: { ...draftOf(question).quiz, no: '0' } }, question)).toMatchObject({ front: { quiz: { no: 39 } }, notYet: [expect.stringContaining('1 到 66')] })
  expect(frontOf({ ...draftOf(topic), topic: { ...draftOf(topic).topic, rank: 'x' } }, topic)).toMatchObject({ front: { topic: { rank: 4 } }, notYet: [expect.stringContaining('排在第几')] })
})

test('a question is called by what it asks; a piece has neither question nor topic', () => {
  expect(frontOf({ ...draftOf(question), title: '别的', quiz: { ...draftOf(question).quiz, ask: '夜里睡多久？' } }, question).front.title).toBe('夜里睡多久？')
  expect(frontOf({ ...draftOf(question), kind: 'article' }, question).front).toMatchObject({ quiz: null, topic: null })
})

test('whatever is typed, the cloud can take what comes of it', () => {
  const typed = fc.oneof(fc.string({ maxLength: 120, unit: 'grapheme' }), fc.constantFrom('', ' ', '0', '66', '67', '啊'.repeat(90), '上一行\n下一行'))
  const quiz = fc.record({ no: typed, noChecked: fc.boolean(), form: fc.constantFrom(...quizForms), ask: typed, options: fc.array(typed, { maxLength: 7 }), answers: fc.uniqueArray(fc.nat({ max: 4 })), why: typed, read: fc.constantFrom('', 'sleep-well') })
  const sets = fc.record({ pieces: fc.array(fc.constantFrom('a-one', 'b-two', 'c-three'), { maxLength: 80 }), left: fc.constant([]), rank: typed })
  fc.assert(
    fc.property(quiz, sets, fc.constantFrom('quiz' as const, 'topic' as const), (some, arrangement, kind) => void frontSchema.parse(frontOf({ ...draftOf(blankFront), kind, quiz: some, topic: arrangement }, blankFront).front)),
    { seed: 5, numRuns: 400 },
  )
})

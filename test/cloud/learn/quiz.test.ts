import { speaksOfChildren } from '@/domain/learn/parenting'
import { quizParts } from '@/domain/learn/quiz/parts'
import type { QuizQuestion } from '@/domain/learn/quiz/question'
import { readArticles } from '../../../localcloud/seed/read-articles'
import { readQuiz } from '../../../localcloud/seed/read-quiz'
import { nextUlid } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

const seeded = readQuiz(readArticles('n1.'), 'n1.')
let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('quizQuestions', seeded)
})
afterAll(() => cloud.close())

const ask = async (round: string, quietly = false) => dataOf<{ questions: QuizQuestion[] }>(await cloud.query('learn.quiz', { round, quietly })).questions

test('there are 66 questions, numbered through, each with one right answer among different ones', () => {
  expect(seeded.map(({ no }) => no)).toEqual(Array.from({ length: 66 }, (_, i) => i + 1))
  for (const { options } of seeded) expect(new Set(options).size).toBe(options.length)
})

test('a round is twenty questions of all parts, the same when asked again, in one round trip; nothing is written', async () => {
  const round = nextUlid()
  cloud.resetCosts()
  const questions = await ask(round)
  expect(cloud.costs()[0]?.last.roundTrips).toBe(1)
  expect(questions).toHaveLength(20)
  expect(new Set(questions.map(({ part }) => part))).toEqual(new Set(quizParts))
  expect(await ask(round)).toEqual(questions)
  expect(await ask(nextUlid())).not.toEqual(questions)
})

test('for a bereaved family a round is as long, and speaks of no child', async () => {
  const questions = await ask(nextUlid(), true)
  expect(questions).toHaveLength(20)
  for (const { ask: asked, options, why } of questions) expect(speaksOfChildren([asked, ...options, why].join())).toBe(false)
})

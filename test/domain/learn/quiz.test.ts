import { drawQuiz } from '@/domain/learn/quiz/draw'
import { quizParts, type QuizPart } from '@/domain/learn/quiz/parts'

const questions = [...Array<QuizPart>(24).fill('knowledge'), ...Array<QuizPart>(28).fill('lifestyle'), ...Array<QuizPart>(14).fill('skills')].map((part, i) => ({ no: i + 1, part }))
const numbers = (round: string) => drawQuiz(questions, round).map(({ no }) => no)

test('twenty different questions, every part in proportion', () => {
  for (const round of ['a', 'b', 'c']) {
    const drawn = drawQuiz(questions, round)
    expect(new Set(drawn.map(({ no }) => no)).size).toBe(20)
    expect(quizParts.map((part) => drawn.filter((question) => question.part === part).length)).toEqual([7, 9, 4])
  }
})

test('the same round is the same however the list comes; another round is another', () => {
  expect(drawQuiz([...questions].reverse(), 'a').map(({ no }) => no)).toEqual(numbers('a'))
  expect(numbers('b')).not.toEqual(numbers('a'))
})

test('over many rounds every question comes up, none much more often than another', () => {
  const times = new Map<number, number>()
  const rounds = 600
  for (let i = 0; i < rounds; i++) for (const no of numbers(`round ${i}`)) times.set(no, (times.get(no) ?? 0) + 1)
  expect(times.size).toBe(66)
  for (const [, count] of times) {
    expect(count / rounds).toBeGreaterThan(0.18)
    expect(count / rounds).toBeLessThan(0.42)
  }
})

test('fewer questions than a round: all of them', () => {
  expect(drawQuiz(questions.slice(0, 5), 'a')).toHaveLength(5)
  expect(drawQuiz([], 'a')).toEqual([])
})

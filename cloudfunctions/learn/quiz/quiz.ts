import { speaksOfChildren } from '@/domain/learn/parenting'
import { drawQuiz } from '@/domain/learn/quiz/draw'
import { quizContract } from '@/domain/learn/quiz/quiz-contract'
import { procedure } from '../../kernel/procedure'
import { quizQuestions } from './collections'

const { input, output } = quizContract.quiz
const most = 100

/** One round trip: the whole list is read, 66 rows of half a kilobyte, and twenty of them are answered. */
export const quiz = procedure('learn.read', input, output).query(async ({ input: { round, quietly } }) => {
  const docs = await quizQuestions.find({ where: {}, order: [['_id', 'asc']], limit: most })
  const questions = docs.map(({ _id, ...question }) => question)
  return { questions: drawQuiz(quietly ? questions.filter(({ ask, options, why }) => !speaksOfChildren([ask, ...options, why].join())) : questions, round) }
})

import { speaksOfChildren } from '@/domain/learn/parenting'
import { drawQuiz } from '@/domain/learn/quiz/draw'
import { quizContract } from '@/domain/learn/quiz/quiz-contract'
import type { QuizQuestion } from '@/domain/learn/quiz/question'
import { procedure } from '../../kernel/procedure'
import { quizQuestions } from './collections'

const { input, output } = quizContract.quiz
/** The database's own limit; the bank holds fewer (src/domain/learn/quiz/bank.ts). */
const most = 1000
const fields = ['_id', 'no', 'part', 'ask', 'options', 'answer', 'why', 'read', 'form', 'answers', 'sources', 'reviewSigned', 'reviewer', 'hiddenFromBereaved'] as const

const bearsOnChildren = ({ ask, options, why, hiddenFromBereaved }: QuizQuestion & { hiddenFromBereaved: boolean }): boolean => hiddenFromBereaved || speaksOfChildren([ask, ...options, why].join())

/** One round trip: every published question is read, half a kilobyte each, and twenty of them are answered. */
export const quiz = procedure('learn.read', input, output).query(async ({ input: { round, quietly, several } }) => {
  const docs = await quizQuestions.find({ where: { state: 'published' }, order: [['_id', 'asc']], limit: most, only: fields })
  const asked = docs.filter((question) => (several || question.form !== 'several') && !(quietly && bearsOnChildren(question)))
  return { questions: drawQuiz(asked, round).map(({ _id, hiddenFromBereaved: _h, ...question }) => question) }
})

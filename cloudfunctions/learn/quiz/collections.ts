/** The questions of the self-test in health literacy. */
import * as z from 'zod'
import { quizQuestion } from '@/domain/learn/quiz/question'
import { defineCollection } from '../../kernel/db/define-collection'

export const quizQuestions = defineCollection({
  name: 'quizQuestions',
  about: 'Questions of the self-test in health literacy (健康素养66条), one for each item of the list. No answer that anybody gave is stored anywhere.',
  schema: z.object({ _id: z.string().regex(/^q\d{2}$/), ...quizQuestion.shape }),
  indexes: [],
  orgPaths: [],
  personal: null,
})

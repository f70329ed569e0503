/** One question of the self-test in health literacy (健康素养66条), as readers get it. */
import * as z from 'zod'
import { article, articleId } from '../contract'
import { quizForms } from './forms'
import { quizItemCount, quizParts } from './parts'

const option = z.int().min(0).max(4)

export const quizQuestion = z.strictObject({
  /** Of the item in the list of 66 that it asks about. */
  no: z.int().min(1).max(quizItemCount),
  part: z.enum(quizParts),
  ask: z.string().min(1).max(80),
  options: z.array(z.string().min(1).max(40)).min(2).max(5),
  /** Which option is right, counted from 0; the first of several. */
  answer: option,
  why: z.string().min(1).max(200),
  /** The piece to read on. */
  read: articleId,
  form: z.enum(quizForms).default('single'),
  /** Every right option, in order. */
  answers: z.array(option).min(1).max(5),
  sources: article.shape.sources.max(3),
  /** False until a doctor has signed: the screens then say "示例内容，待医学审核" (docs/principles.md, 4). */
  reviewSigned: z.boolean().default(false),
  reviewer: article.shape.reviewer.nullable().default(null),
})
export type QuizQuestion = z.infer<typeof quizQuestion>

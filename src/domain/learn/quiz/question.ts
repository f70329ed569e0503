/** One question of the self-test in health literacy (健康素养66条). */
import * as z from 'zod'
import { articleId } from '../contract'
import { quizParts } from './parts'

export const quizQuestion = z.strictObject({
  /** Of the item in the list of 66 that it asks about. */
  no: z.int().min(1).max(66),
  part: z.enum(quizParts),
  ask: z.string().min(1).max(80),
  options: z.array(z.string().min(1).max(40)).min(2).max(5),
  /** Which option is right, counted from 0. */
  answer: z.int().min(0).max(4),
  why: z.string().min(1).max(200),
  /** The piece to read on. */
  read: articleId,
})
export type QuizQuestion = z.infer<typeof quizQuestion>

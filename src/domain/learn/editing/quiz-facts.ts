/** A question of the self-test while it is written: half of it may be missing, `missingIn` says what. */
import * as z from 'zod'
import { seen } from '../../seen'
import { articleId } from '../contract'
import { quizForms } from '../quiz/forms'
import { quizItemCount } from '../quiz/parts'

export const quizFacts = z.strictObject({
  /** Of the item in the list of 66 that it asks about. */
  no: z.int().min(1).max(quizItemCount),
  /** Somebody compared the number with the printed list. */
  noChecked: z.boolean(),
  form: z.enum(quizForms),
  ask: z.string().overwrite(seen).trim().max(80),
  options: z.array(z.string().overwrite(seen).trim().max(40)).max(5),
  /** Which options are right, counted from 0. */
  answers: z.array(z.int().min(0).max(4)).max(5),
  why: z.string().overwrite(seen).trim().max(200),
  /** The piece to read on. */
  read: articleId.nullable(),
})
export type QuizFacts = z.infer<typeof quizFacts>

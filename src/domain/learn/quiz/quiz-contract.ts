/** 健康素养自测: what the screens may ask. Nothing of who answers, or of what they answer, is sent. Contracts only grow. */
import * as z from 'zod'
import { ulid } from '../contract'
import { quizQuestion } from './question'

export const quizContract = {
  /** The questions of one round, with their answers: the phone says at once why. `round` is made by the client, so a retry gives the same ones. */
  quiz: {
    input: z.strictObject({
      round: ulid,
      /** Leaves out what speaks of bearing and raising children. */
      quietly: z.boolean().default(false),
      /** The caller can show a question with several right answers; older ones would call a right answer wrong. */
      several: z.boolean().default(false),
    }),
    output: z.strictObject({ questions: z.array(quizQuestion).max(20) }),
  },
} as const

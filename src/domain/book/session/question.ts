/** What a service has to know of who comes, and what they answer. */
import * as z from 'zod'
import { mostAnswer } from './most-answer'

const mostQuestions = 3

export const question = z.strictObject({
  ask: z.string().trim().min(1).max(60),
  /** One of these; without them a few words. */
  choices: z.array(z.string().trim().min(1).max(20)).min(2).max(6).optional(),
})
export type Question = z.output<typeof question>

/** In the order of the questions; none where nothing is asked. */
export const answers = z.array(z.string().trim().min(1).max(mostAnswer)).max(mostQuestions)

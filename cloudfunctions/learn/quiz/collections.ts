/** The questions of the self-test in health literacy. */
import * as z from 'zod'
import { date } from '@/domain/learn/contract'
import { quizQuestion } from '@/domain/learn/quiz/question'
import { orgPath } from '@/domain/org/org-path'
import { defineCollection } from '../../kernel/db/define-collection'

/** `q01`, one of the first list; or the id that the desk made. */
const questionId = z.string().regex(/^(q\d{2}|[0-9a-z]{26})$/)

export const quizQuestions = defineCollection({
  name: 'quizQuestions',
  about: 'Questions of the self-test in health literacy (健康素养66条), about the items of the list. A withdrawn one stays, and is shown to nobody. No answer that anybody gave is stored anywhere.',
  schema: z.object({
    _id: questionId,
    ...quizQuestion.shape,
    /** Bears on bearing or raising children: not asked of who lost theirs. */
    hiddenFromBereaved: z.boolean().default(false),
    reviewedOn: date.nullable().default(null),
    reviewDueOn: date.nullable().default(null),
    state: z.enum(['published', 'withdrawn']).default('published'),
    withdrawal: z.object({ at: z.date(), why: z.string().max(300) }).nullable().default(null),
    /** Rises with every release; the manuscript's. */
    version: z.int().min(1).default(1),
    /** Place whose association publishes it. */
    orgPath,
  }),
  indexes: [
    { name: 'of-state', keys: [['state', 1], ['_id', 1]] },
    { name: 'path', keys: [['orgPath', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})

export const bankId = 'bank'

export const quizBank = defineCollection({
  name: 'quizBank',
  about: 'One document: the ids of the questions that rounds are drawn from. Leaving it is one conditional update, so that a full round always remains.',
  schema: z.object({ _id: z.literal(bankId), questions: z.array(questionId).max(1000) }),
  indexes: [],
  orgPaths: [],
  personal: null,
})

/** Whether what somebody took is what is right. */
import type { QuizQuestion } from './question'

/** The options taken for one question; none is 说不准. */
export type Taken = readonly number[]

/** All that is right, and nothing else. */
export const isRight = ({ answers }: Pick<QuizQuestion, 'answers'>, taken: Taken): boolean => taken.length === answers.length && answers.every((answer) => taken.includes(answer))

/** What is right, in words. */
export const rightWords = ({ options, answers }: Pick<QuizQuestion, 'options' | 'answers'>): string => answers.map((answer) => options[answer] ?? '').join('；')

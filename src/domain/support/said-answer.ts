import { saidFact } from './decide/said-rule'
import type { FactValue, Question } from './programme/facts'
import { saidStays } from './said-stays'

/** An answer whole, stays in hospital day by day. */
export const saidAnswer = (value: FactValue, question: Question): string => saidStays(value) ?? saidFact(value, question)

/** The same as it is read through before it is signed. */
export const readThrough = (value: FactValue | undefined, question: Question): string => (value === undefined ? '还没有填' : saidAnswer(value, question))

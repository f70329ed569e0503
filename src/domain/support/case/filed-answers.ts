import type { Facts } from '../programme/facts'
import type { ProgrammeVersion } from '../programme/programme-shape'
import { saidAnswer } from '../said-answer'

interface Answered {
  fact: string
  asks: string
  says: string
}

/** Every question that was answered, in the programme's order, with the answer in words. */
export const filedAnswers = ({ questions }: Pick<ProgrammeVersion, 'questions'>, facts: Facts): Answered[] =>
  questions.flatMap((question) => {
    const value = facts[question.fact]
    return value === undefined ? [] : { fact: question.fact, asks: question.asks, says: saidAnswer(value, question) }
  })

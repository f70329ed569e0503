import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { quizQuestion } from '@/domain/learn/quiz/question'
import type { quizQuestions } from '../../cloudfunctions/learn/quiz/collections'
import { checked } from './checked'
import { SeedError } from './seed-error'

const file = 'quiz.yaml'

/** The questions of the self-test. Throws when one names an article that nobody wrote, or an answer that is not among its options. */
export function readQuiz(articles: ReadonlyArray<{ _id: string }>): Array<z.output<typeof quizQuestions.schema>> {
  const written = new Set(articles.map(({ _id }) => _id))
  return checked(z.array(quizQuestion), parse(readFileSync(join(__dirname, file), 'utf8')), file).map((question) => {
    const { no, read, answer, options } = question
    if (!written.has(read)) throw new SeedError(file, `question ${no} names ${read}, which nobody wrote`)
    if (answer >= options.length) throw new SeedError(file, `question ${no} has no option ${answer}`)
    return { _id: `q${String(no).padStart(2, '0')}`, ...question }
  })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { speaksOfChildren } from '@/domain/learn/parenting'
import { partOf } from '@/domain/learn/quiz/parts'
import { quizQuestion } from '@/domain/learn/quiz/question'
import { quizQuestions } from '../../cloudfunctions/learn/quiz/collections'
import { checked } from './checked'
import { SeedError } from './seed-error'

const file = 'quiz.yaml'
const entries = z.array(quizQuestion.pick({ no: true, ask: true, options: true, answer: true, why: true, read: true }))
/** What every question rests on: the list itself. */
const sources = [{ title: '中国公民健康素养——基本知识与技能（2024年版）', publisher: '国家卫生健康委', year: 2024 }]

export type SeededQuestion = z.output<typeof quizQuestions.schema>

/** The questions of the self-test. Throws when one names an article that nobody wrote, or an answer that is not among its options. */
export function readQuiz(articles: ReadonlyArray<{ _id: string }>, orgPath: string): SeededQuestion[] {
  const written = new Set(articles.map(({ _id }) => _id))
  return checked(entries, parse(readFileSync(join(__dirname, file), 'utf8')), file).map((question) => {
    const { no, read, answer, options, ask, why } = question
    if (!written.has(read)) throw new SeedError(file, `question ${no} names ${read}, which nobody wrote`)
    if (answer >= options.length) throw new SeedError(file, `question ${no} has no option ${answer}`)
    const said = { part: partOf(no), answers: [answer], sources, hiddenFromBereaved: speaksOfChildren([ask, ...options, why].join()) }
    return checked(quizQuestions.schema.strict(), { _id: `q${String(no).padStart(2, '0')}`, ...question, ...said, orgPath }, file)
  })
}

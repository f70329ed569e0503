import type * as z from 'zod'
import { partOf } from '@/domain/learn/quiz/parts'
import type { quizQuestions } from '../../quiz/collections'
import type { Manuscript } from '../collections'
import { readersId } from './readers-id'
import { signatureOf } from './side'

type Question = z.output<typeof quizQuestions.schema>

/** A manuscript of a question as its readers get it. */
export function releasedQuestion(doc: Manuscript): Question {
  const { _id, version, orgPath, front } = doc
  const { quiz, sources, audience } = front
  const [answer] = quiz?.answers ?? []
  if (!quiz?.read || answer === undefined || !doc.reviewer) throw new Error(`${_id}: version ${version} is not whole, or nobody stands behind it`)
  const { no, form, ask, options, answers, why, read } = quiz
  return {
    ...{ _id: readersId(doc), no, part: partOf(no), form, ask, options, answer, answers, why, read, sources: sources.slice(0, 3) },
    hiddenFromBereaved: audience.hiddenFromBereaved,
    ...signatureOf(doc),
    ...{ state: 'published', withdrawal: null, version, orgPath },
  }
}

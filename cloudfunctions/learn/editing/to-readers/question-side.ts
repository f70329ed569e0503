/** A question of the self-test at the readers': the question, and the bank that rounds are drawn from. In the bank are none but published ones. */
import { AppError } from '@/domain/errors'
import { bankFull } from '@/domain/learn/quiz/bank'
import { articles } from '../../collections'
import { bankIsFull, joinBank, leaveBank } from '../../quiz/bank'
import { quizQuestions } from '../../quiz/collections'
import type { Manuscript } from '../collections'
import { readersId } from './readers-id'
import { releasedQuestion } from './released-question'
import { signatureOf, tries, type ReadersSide } from './side'

export const questionSide: ReadersSide = {
  async put(doc) {
    await putQuestion(doc)
    await joinBank(readersId(doc))
    return ''
  },
  async renew(doc) {
    await quizQuestions.updateOne({ _id: readersId(doc), version: doc.released?.version ?? 0 }, { $set: signatureOf(doc) })
  },
  async take(doc, withdrawal) {
    const _id = readersId(doc)
    if (!(await leaveBank(_id))) return false
    await quizQuestions.updateOne({ _id, state: 'published', version: doc.released?.version ?? 0 }, { $set: { state: 'withdrawn', withdrawal } })
    return true
  },
  async hindrances({ out, front: { quiz } }) {
    const [piece, full] = await Promise.all([quiz?.read ? articles.byId(quiz.read, ['state']) : undefined, out ? false : bankIsFull()])
    return [...(quiz?.read && piece?.state !== 'published' ? ['换一篇读完题接着读的：选的那一篇读者现在看不到'] : []), ...(full ? [bankFull] : [])]
  },
}

/** Stores it unless readers have this version or a newer one. */
async function putQuestion(doc: Manuscript): Promise<void> {
  const question = releasedQuestion(doc)
  const { _id, ...fields } = question
  for (let i = 0; i < tries; i++) {
    const known = await quizQuestions.byId(_id, ['version'])
    if (known && known.version >= doc.version) return
    if (await (known ? quizQuestions.updateOne({ _id, version: known.version }, { $set: fields }) : quizQuestions.insertIfNew(question))) return
  }
  throw new AppError('CONFLICT', `${doc._id} is released by somebody else over and over`)
}

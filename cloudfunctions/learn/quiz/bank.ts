/** Which questions rounds are drawn from. Each verb does the same when it is done again. */
import { leastQuestions, mostQuestions } from '@/domain/learn/quiz/bank'
import { bankId, quizBank } from './collections'

/** One round trip, two the first time of all. */
export async function joinBank(id: string): Promise<void> {
  const joined = await quizBank.updateWhere({ _id: bankId, questions: { $ne: id } }, { $push: { questions: id } })
  if (joined === 0 && !(await quizBank.byId(bankId)) && !(await quizBank.insertIfNew({ _id: bankId, questions: [id] }))) await joinBank(id)
}

/**
 * Says whether it is not in it now: false when only a full round is left. A bank that never had a full round is still being filled, and may be emptied. One round
 * trip, two when it did not leave in this very moment.
 */
export async function leaveBank(id: string): Promise<boolean> {
  const more = { [`questions.${leastQuestions}`]: { $exists: true } }
  const notYetFull = { [`questions.${leastQuestions - 1}`]: { $exists: false } }
  if (await quizBank.updateOne({ _id: bankId, questions: id, $or: [more, notYetFull] }, { $pull: { questions: id } })) return true
  const bank = await quizBank.byId(bankId)
  return !bank?.questions.includes(id)
}

/** Whether another question has no room. One round trip. */
export const bankIsFull = async (): Promise<boolean> => ((await quizBank.byId(bankId))?.questions.length ?? 0) >= mostQuestions

import { deskLinks } from '@/domain/desk-links'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { levelAbove } from '../../org/verbs'
import { supportCases } from '../cases/collections'
import { somethingOpen } from '../cases/take-case-step'
import { eachByItself } from '../../kernel/each-by-itself'

const batch = 50

/** The last day of a notice passed and something is open: the level above hears of it once, and may answer from then on. Says of how many. */
export async function tellOfLateAnswers(now: Date): Promise<number> {
  const late = await supportCases.find({ where: { noticeUntil: { $lte: now }, isAnswerLate: { $ne: true }, answerAt: { $ne: null }, ...somethingOpen }, order: [['noticeUntil', 'asc']], limit: batch, only: ['_id', 'title', 'placeName', 'answerAt', 'noticeUntil'] })
  return eachByItself('followCases', late, async ({ _id, title, placeName, answerAt, noticeUntil }) => {
    if (answerAt === null || noticeUntil === null) return
    const fact = factOf('objection-late', _id, noticeUntil.toISOString())
    for (const { personId } of await levelAbove(answerAt, now)) {
      await notify({ fact, to: personId, kind: 'work', title: '下面有一件公示异议没答复', text: `${title}，${placeName}。公示到期了，有异议没答复，所以还没有结束。请催一催，或打开来答复。`, link: deskLinks.review(_id), now })
    }
    await supportCases.updateOne({ _id, noticeUntil, isAnswerLate: { $ne: true } }, { $set: { isAnswerLate: true } })
  })
}

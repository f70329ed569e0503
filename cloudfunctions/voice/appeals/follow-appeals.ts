import { deskLinks } from '@/domain/desk-links'
import { reachedBy } from '@/domain/org/raising'
import { eachByItself } from '../../kernel/each-by-itself'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { levelAbove } from '../../org/verbs'
import { voiceAppeals } from './collections'
import { officeAt } from './office'
import { settleAnswer } from './settle'
import { tellFiled } from './tell'

const batch = 50

/** What cuts left half-way: what was written down is told of, what was answered takes effect. Each by itself. Says of how many. */
export async function settleAppeals(now: Date): Promise<number> {
  const filed = await voiceAppeals.find({ where: { settle: 'file' }, order: [['at', 'asc']], limit: batch })
  const told = await eachByItself('followAppeals', filed, (row) => tellFiled(row, now))
  const answered = await voiceAppeals.find({ where: { settle: 'answer' }, order: [['at', 'asc']], limit: batch })
  return told + (await eachByItself('followAppeals', answered, (row) => settleAnswer(row, now)))
}

/** The promised day passed: who has it hears once more, and the level above that it comes to them, before it goes up. Once for each level it has come to. */
export async function remindOfAppeals(now: Date): Promise<number> {
  const missed = await voiceAppeals.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit: batch, only: ['_id', 'waitsAt', 'raisedTo', 'title', 'who', 'placeName', 'refusal'] })
  return eachByItself('followAppeals', missed, async ({ _id, waitsAt, raisedTo, title, who, placeName, refusal }) => {
    if (waitsAt === null) return
    const reached = reachedBy({ waitsAt, raisedTo })
    const told = { fact: factOf('appeal-late', _id, reached), kind: 'work' as const, link: deskLinks.appeal(_id), now }
    const { people } = await officeAt(waitsAt, refusal.level, now)
    for (const { personId } of people) await notify({ ...told, to: personId, title: '有一件复核到期了', text: `${title}，${who}，${placeName}。说好的日子过了，请今天答复。` })
    for (const { personId } of await levelAbove(reached, now)) await notify({ ...told, to: personId, title: '下面有一件复核超期了', text: `${title}，${placeName}。已经转到您这里看得到，请催一催或接过来看。` })
  })
}

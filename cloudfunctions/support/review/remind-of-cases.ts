import { deskLinks } from '@/domain/desk-links'
import { reachedBy } from '@/domain/org/raising'
import { rolesAtLevel } from '@/domain/support/case/review-desk'
import { atWork } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { levelAbove } from '../../org/verbs'
import { supportCases } from '../cases/collections'

const batch = 50

/** Told before it goes up: those who have it once more, and the level above that it comes to them. Once for each level it has come to. */
export async function remindOfCases(now: Date): Promise<number> {
  const missed = await supportCases.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit: batch, only: ['_id', 'waitsAt', 'raisedTo', 'title', 'who', 'placeName', 'at', 'terms'] })
  let told = 0
  for (const { _id, waitsAt, raisedTo, title, who, placeName, at, terms } of missed) {
    const step = terms?.levels[at]
    if (waitsAt === null || !step) continue
    const reached = reachedBy({ waitsAt, raisedTo })
    const fact = factOf('case-late', _id, String(at), reached)
    const having = await posts.find({ where: { ...atWork(now), orgPath: waitsAt, role: { $in: rolesAtLevel[step.level] } }, limit: 5, only: ['personId'] })
    for (const { personId } of having) await notify({ fact, to: personId, kind: 'work', title: '有一件申请到期了', text: `${title}，${who}，${placeName}。请今天办；办不了的，打电话跟对方说一声。`, link: deskLinks.review(_id), now })
    for (const { personId } of await levelAbove(reached, now)) await notify({ fact, to: personId, kind: 'work', title: '下面有一件申请超期了', text: `${title}，${placeName}。已经转到您这里看得到，请催一催或接过来办。`, link: deskLinks.review(_id), now })
    told += 1
  }
  return told
}

import { deskLinks } from '@/domain/desk-links'
import { reachedBy } from '@/domain/org/raising'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { levelAbove } from '../../org/verbs'
import { referrals } from './collections'
import { contactsOf } from './take-step'

const batch = 50

/** Told before it goes up, for afterwards it would not be found: the contacts once more, and the level above, which may only call them. Once for each level. */
export async function remindContacts(now: Date): Promise<number> {
  const missed = await referrals.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit: batch, only: ['_id', 'waitsAt', 'raisedTo', 'orgPath', 'venueName', 'state'] })
  let told = 0
  for (const { _id, waitsAt, raisedTo, orgPath, venueName, state } of missed) {
    if (waitsAt === null) continue
    const waited = state === 'agreed' ? '还没有接收' : '还没有回执'
    const reached = reachedBy({ waitsAt, raisedTo })
    const fact = factOf('referral-late', _id, state, reached)
    for (const { personId } of await contactsOf(orgPath, now)) {
      await notify({ fact, to: personId, kind: 'work', title: '有一件转介到点了', text: `转到${venueName}的一件${waited}。请今天办一下，对方在等。`, link: deskLinks.referral(_id), now })
      told += 1
    }
    for (const { personId } of await levelAbove(reached, now)) {
      await notify({ fact, to: personId, kind: 'work', title: '下面有一件转介到点没办', text: `转到${venueName}的一件${waited}。请打电话催一催；是谁、为什么，只有接收的人看得到。`, link: '/features/desk/today/index', now })
      told += 1
    }
  }
  return told
}

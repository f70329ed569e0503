import { chinaClock } from '@/domain/china-time'
import { erasedFrom } from '@/domain/account/family-parting'
import { forgetBookings } from '../../book/verbs'
import { collections } from '../../collections'
import { forgetCases } from '../../support/verbs'
import { forgetAppeals } from '../../voice/verbs'
import { notify } from '../../kernel/notify/notify'
import { consents, people } from '../collections'
import { changeFamily } from '../family/change-family'
import { families } from '../family/collections'
import { familiesOf } from '../family/read-family'
import { voidWaiting } from '../mandate/void-waiting'
import { holdsPost } from './what-comes-first'

/**
 * Ends an account whose time is over: leaves the families, tells whom they filed something for, cancels what they booked, takes back what they applied for, removes what the declarations say, seals the consents, and last removes the person, so that a run
 * that is cut short finds the person again and goes on. What is kept names a number that nobody can turn into a person any more. Who took up a post meanwhile
 * keeps the account, and is told: families wait for them. Says whether it was erased.
 */
export async function erasePerson(personId: string, now: Date): Promise<boolean> {
  const isOver = { _id: personId, 'deletion.eraseAt': { $lte: now } }
  if (await holdsPost(personId)) {
    const day = chinaClock(now).date
    await notify({ fact: `deletion-stopped:${day}`, to: personId, kind: 'family', title: '您的账号没有注销', text: '您接了新的工作岗位，账号和资料都还在。把工作交接好以后，可以再申请注销。', link: '/features/account/delete/index', now })
    await people.updateOne(isOver, { $set: { deletion: null } })
    return false
  }
  for (const { _id } of await familiesOf(personId)) {
    await changeFamily({ read: () => families.byId(_id), rule: (family) => erasedFrom(family, { by: personId, now }) })
  }
  await voidWaiting({ parties: personId, helperId: personId }, 'ended', now)
  await forgetBookings(personId, now)
  await forgetAppeals(personId, now)
  await forgetCases(personId, now)
  for (const collection of collections.filter(({ name }) => name !== people.name)) await collection.eraseRowsOf(personId)
  await consents.updateOne({ _id: personId, closedAt: null }, { $set: { closedAt: now } })
  await people.removeWhere(isOver)
  return true
}

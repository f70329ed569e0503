import { chinaClock } from '@/domain/china-time'
import { triesPerDay } from '@/domain/org/invitation-code'
import { codeTries } from './collections'

/** Counts a typed code before it is looked up; false when this person has typed too many today. One round trip, two on the first of a day. */
export async function countTry(personId: string, now: Date): Promise<boolean> {
  const _id = `${personId}:${chinaClock(now).date}`
  const counted = () => codeTries.updateOne({ _id, count: { $lt: triesPerDay } }, { $inc: { count: 1 } })
  if (await counted()) return true
  // The third step is for two first tries at once: one of them made the row.
  return (await codeTries.insertIfNew({ _id, personId, count: 1, at: now })) || counted()
}

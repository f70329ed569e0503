import { referrals } from './collections'
import { takeStep } from './take-step'

const batch = 50

/** What nobody answered in time is over, and what was written of them goes; says of how many. */
export async function lapseReferrals(now: Date): Promise<number> {
  const late = await referrals.find({ where: { state: 'offered', dueAt: { $lte: now } }, order: [['dueAt', 'asc']], limit: batch })
  for (const row of late) await takeStep(row, { act: `lapse:${row._id}`, what: 'lapse', byName: '到期' }, now)
  return late.length
}

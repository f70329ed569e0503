import { lastOwnLevel, type CaseState } from '@/domain/support/case/case-steps'
import { supportCases, type SupportCase } from '../cases/collections'
import { wayOf } from '../cases/way-of'
import { supportBudgets } from './collections'
import { giveBack, settleAfterMs } from './hold'

const batch = 50
const dayMs = 86_400_000
const forGood: readonly CaseState[] = ['approved', 'paying', 'paid', 'payFailed', 'ended']

/** Whether the application that took something came to stand: `for good`, still on its way to it, or not. */
function standsNow(row: Pick<SupportCase, 'state' | 'at' | 'terms'> | undefined): 'spent' | 'wait' | 'back' {
  if (!row?.terms) return 'back'
  if (forGood.includes(row.state)) return 'spent'
  if (row.state === 'notice') return 'wait'
  return ['review', 'returned'].includes(row.state) && row.at > lastOwnLevel(wayOf(row.terms)) ? 'wait' : 'back'
}

/** What approvals took and were cut off from, or what ended before it was granted, goes back; what stands is spent. Each by itself and once, whatever run is cut. Says of how many. */
export async function settleBudgets(now: Date): Promise<number> {
  const due = await supportBudgets.find({ where: { settleAt: { $lte: now } }, order: [['settleAt', 'asc']], limit: batch })
  let settled = 0
  for (const { _id, inFlight, settleAt } of due) {
    const old = Object.entries(inFlight).filter(([, { at }]) => at.getTime() + settleAfterMs <= now.getTime())
    const cases = old.length === 0 ? [] : await supportCases.find({ where: { _id: { $in: old.map(([id]) => id) } }, limit: old.length, only: ['_id', 'state', 'at', 'terms'] })
    let waiting = Object.keys(inFlight).length - old.length
    for (const [id, { amount, at }] of old) {
      const stands = standsNow(cases.find((one) => one._id === id))
      if (stands === 'wait') waiting += 1
      else if (stands === 'back') settled += (await giveBack(_id, id, amount, at)) ? 1 : 0
      else settled += (await supportBudgets.updateOne({ _id, [`inFlight.${id}.amount`]: amount }, { $set: { [`spent.${id}`]: amount }, $unset: { [`inFlight.${id}`]: true as const } })) ? 1 : 0
    }
    // Whoever took something meanwhile has set its own time to look: that stands.
    await supportBudgets.updateOne({ _id, settleAt }, { $set: { settleAt: waiting === 0 ? null : new Date(now.getTime() + dayMs) } })
  }
  return settled
}

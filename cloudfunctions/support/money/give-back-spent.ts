import { supportBudgets } from './collections'

/** Gives back what an application took for good beyond what it needs, once. Two round trips where there is a budget. */
export async function giveBackSpent(key: string, caseId: string, needs: number): Promise<boolean> {
  const spent = (await supportBudgets.byId(key, ['spent']))?.spent[caseId]
  if (spent === undefined || spent <= needs) return false
  return supportBudgets.updateOne({ _id: key, [`spent.${caseId}`]: spent }, { $inc: { left: spent - needs }, $set: { [`spent.${caseId}`]: needs } })
}

import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { cardFields, toCard } from './case-card'
import { supportCases } from './collections'
import { needsCard } from './takes-card'

const { input, output } = caseContract.mine

/** One round trip; a second one while something granted has no card. Drafts and what is on its way, or what is over; the newest first. */
export const mine = procedure('support.own', input, output).query(async ({ ctx: { me }, input: { done, after } }) => {
  const { docs, next } = await supportCases.newestFirst({ where: { parties: me, open: !done }, by: 'changedAt', limit: 20, after, only: [...cardFields, 'account', 'payAt'] })
  // The terms, which say who pays, are too large to be read with every one.
  const bare = docs.filter(({ state, account, payAt }) => state === 'approved' && account === null && payAt !== null).map(({ _id }) => _id)
  const rows = bare.length === 0 ? [] : await supportCases.find({ where: { _id: { $in: bare } }, limit: 20, only: ['_id', 'state', 'batch', 'terms', 'account'] })
  const waiting = new Set(rows.filter(needsCard).map(({ _id }) => _id))
  return { cases: docs.map((row) => ({ ...toCard(row, me), ...(waiting.has(row._id) && { needsCard: true }) })), ...(next !== undefined && { next }) }
})

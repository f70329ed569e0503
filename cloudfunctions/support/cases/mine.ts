import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { cardFields, toCard } from './case-card'
import { supportCases } from './collections'

const { input, output } = caseContract.mine

/** One round trip. Drafts and what is on its way, or what is over; the newest first. */
export const mine = procedure('support.own', input, output).query(async ({ ctx: { me }, input: { done, after } }) => {
  const { docs, next } = await supportCases.newestFirst({ where: { parties: me, open: !done }, by: 'changedAt', limit: 20, after, only: cardFields })
  return { cases: docs.map((row) => toCard(row, me)), ...(next !== undefined && { next }) }
})

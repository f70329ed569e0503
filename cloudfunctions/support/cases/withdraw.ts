import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { supportCases } from './collections'
import { ownCase, ownCaseAsApplicant } from './own-case'
import { takeCaseStep } from './take-case-step'

const { input, output } = caseContract.withdraw

/** Two round trips. A draft, which whoever fills it in may throw away, leaves nothing behind. */
export const withdraw = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act } }) => {
  const row = await ownCase(me, id)
  if (row.state !== 'draft') return takeCaseStep(await ownCaseAsApplicant(me, id), { act, what: 'withdraw', by: me, byName: '本人' }, now)
  await supportCases.removeWhere({ _id: id, state: 'draft' })
  return { id, state: 'withdrawn' as const, rev: row.rev }
})

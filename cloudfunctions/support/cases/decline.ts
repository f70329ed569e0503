import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { ownCaseAsApplicant } from './own-case'
import { takeCaseStep } from './take-case-step'

const { input, output } = caseContract.decline

/** Two round trips. */
export const decline = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act } }) =>
  takeCaseStep(await ownCaseAsApplicant(me, id), { act, what: 'decline', by: me, byName: '本人' }, now),
)

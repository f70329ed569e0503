import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { ownCase } from './own-case'
import { sealAccount } from './sealed-account'
import { takeCaseStep } from './take-case-step'

const { input, output } = caseContract.repair

/** Two round trips. */
export const repair = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act, account } }) =>
  takeCaseStep(await ownCase(me, id), { act, what: 'repair', by: me, byName: '本人', set: { account: sealAccount(account, id), payFault: null } }, now),
)

import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { ownCase } from './own-case'
import { sealAccount } from './sealed-account'
import { needSpeaksFor } from './speaks-for'
import { takeCaseStep } from './take-case-step'

const { input, output } = caseContract.repair

/** By the applicant, or who filed for them and still speaks for them: it is said who did. Two round trips, one to three more for somebody else. */
export const repair = procedure('support.own', input, output).mutation(async ({ ctx, input: { id, act, account } }) => {
  const { me, now } = ctx
  const row = await ownCase(me, id)
  await needSpeaksFor(ctx, me, row.applicant)
  return takeCaseStep(row, { act, what: 'repair', by: me, byName: row.applicant === me ? '本人' : `${row.filer?.name ?? ''}代办`, set: { account: sealAccount(account, id), payFault: null } }, now)
})

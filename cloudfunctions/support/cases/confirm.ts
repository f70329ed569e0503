import { caseContract } from '@/domain/support/case/case-contract'
import { procedure } from '../../kernel/procedure'
import { seal } from '../../kernel/crypto/seal'
import { ownCaseAsApplicant } from './own-case'
import { takeCaseStep } from './take-case-step'

const { input, output } = caseContract.confirm

/** By the applicant, with their own signature over the filer's. Three round trips. */
export const confirm = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act, signature } }) =>
  takeCaseStep(await ownCaseAsApplicant(me, id), { act, what: 'confirm', by: me, byName: '本人', set: { signature: seal(signature, `signature:${id}`) } }, now),
)

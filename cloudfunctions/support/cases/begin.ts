import type { PersonId } from '@/domain/account/person-id'
import { notAllowed } from '@/domain/refusals'
import { caseContract } from '@/domain/support/case/case-contract'
import { mandateToSupport } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { beginDraft } from './begin-draft'

const { input, output } = caseContract.begin

/** The consents first, then the draft. A draft of the same programme that is there already is gone on with. */
export const begin = procedure('support.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, programme, forPerson, agree } }) => {
  const applicant = forPerson ?? me
  return beginDraft({ id, programme, applicant, me, filer: await filerOf(applicant, me, now), agree, now })
})

async function filerOf(applicant: PersonId, me: PersonId, now: Date) {
  if (applicant === me) return null
  const mandate = await mandateToSupport(applicant, me, now)
  if (!mandate) throw notAllowed('notInMandate', `no mandate to file for ${applicant}`)
  return { personId: me, postId: mandate.postId, name: mandate.helperName }
}

import type { PersonId } from '@/domain/account/person-id'
import { notAllowed } from '@/domain/refusals'
import { mandateToSupport } from '../../account/verbs'

/** Whose paper it is: one's own, or that of somebody who gave a mandate. No round trip for one's own, one or two else. */
export async function whosePaper(me: PersonId, forPerson: string | undefined, now: Date): Promise<PersonId> {
  if (forPerson === undefined || forPerson === me) return me
  if (!(await mandateToSupport(forPerson, me, now))) throw notAllowed('notInMandate', `no mandate for papers of ${forPerson}`)
  return forPerson
}

import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { childSeenBy } from '../../account/verbs'
import { referrals, type Referral } from './collections'

/** A referral of this person, or of a child they guard now. One round trip, two for a child's. NOT_FOUND for anybody else. */
export async function referralOf(me: PersonId, id: string): Promise<Referral> {
  const row = await referrals.byId(id)
  const [, childId] = row?.attendee.split(':') ?? []
  const isTheirs = row !== undefined && (childId === undefined ? row.subject === me : (await childSeenBy(childId, me))?.isGuardian === true)
  if (!row || !isTheirs) throw notFound('referral', `referral ${id} is not theirs`)
  return row
}

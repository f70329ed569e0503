import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { supportCases, type SupportCase } from './collections'

/** A case of this person, or one that they filed for somebody. One round trip. NOT_FOUND for anybody else. */
export async function ownCase(me: PersonId, id: string): Promise<SupportCase> {
  const row = await supportCases.byId(id)
  if (!row?.parties.includes(me)) throw notFound('supportCase', `case ${id} is not theirs`)
  return row
}

/** The same for what the applicant alone may do: to agree to what was filed for them, to take it back. */
export async function ownCaseAsApplicant(me: PersonId, id: string): Promise<SupportCase> {
  const row = await ownCase(me, id)
  if (row.applicant !== me) throw notFound('supportCase', `case ${id} is for its applicant to answer`)
  return row
}

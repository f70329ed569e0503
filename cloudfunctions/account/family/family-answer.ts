import type { Family } from '@/domain/account/contract/family'
import { familyFor } from '@/domain/account/family-view'
import type { FamilyRecord } from '@/domain/account/family-record'
import { notFound } from '@/domain/refusals'

/** The family as the caller now sees it. */
export function familyAnswer(record: FamilyRecord, { me, now }: { me: string; now: Date }): { family: Family } {
  const family = familyFor(record, me, now)
  if (!family) throw notFound('family', 'no longer a member')
  return { family }
}

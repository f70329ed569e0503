import type { FamilyRecord } from '@/domain/account/family-record'
import { childRemoved } from '@/domain/account/family-rules'
import { changeFamily } from './change-family'
import { familyOf } from './read-family'

/** Takes the child away from this guardian, with the file when nobody else guards it. */
export const releaseChild = (familyId: string, childId: string, by: string, now: Date): Promise<FamilyRecord> =>
  changeFamily({ read: () => familyOf(familyId, by), rule: (known) => childRemoved(known, childId, { by, now }) })

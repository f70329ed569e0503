import { childReturned } from '@/domain/account/family-rules'
import { mayReturnTo } from '@/domain/account/family-standing'
import { changeFamily } from './change-family'
import { familiesOf, familyOf } from './read-family'

/** Gives a guardian who took back the consent for this child the sight of it again, after `consent` is written down; says whether there was such a child. */
export async function returnChild(childId: string, by: string, now: Date, consent: () => Promise<void>): Promise<boolean> {
  const family = (await familiesOf(by)).find((known) => known.children.some((child) => child.id === childId && mayReturnTo(known, child, by)))
  if (!family) return false
  await changeFamily({ read: () => familyOf(family._id, by), rule: (known) => childReturned(known, childId, { by, now }), before: consent })
  return true
}

import type { PersonId } from '@/domain/account/person-id'
import { freeSlot, slotUnder } from '@/domain/support/case/filed-once'
import { supportCases, type SupportCase } from './collections'

const mostCases = 1000
const fields = ['_id', 'slot', 'filedAt'] as const
type Held = Pick<SupportCase, (typeof fields)[number]>

/**
 * Cases that came to a person with another record stand in that person's slots, so that what was filed once is not filed again. Where the person holds the same slot, the elder application keeps it and the
 * younger stands beside it: whoever reviews either sees the clash, for both are now of one person. Each step bears being done again. One round trip, one more for each case that moved, some three more where two meet.
 */
export async function slotsFollow(applicant: PersonId): Promise<void> {
  const rows = await supportCases.find({ where: { applicant }, limit: mostCases, only: fields })
  const moved = rows.flatMap((row) => {
    const slot = slotUnder(row.slot, applicant)
    return slot === undefined || slot === row.slot ? [] : [{ row, slot }]
  })
  for (const { row, slot } of moved.sort((a, b) => (isElder(a.row, b.row) ? -1 : 1))) await move(row, slot)
}

async function move(row: Held, slot: string): Promise<void> {
  const taken = await supportCases.updateUnlessTaken({ _id: row._id, slot: row.slot }, { $set: { slot } })
  if (taken !== 'taken') return
  const [holder] = await supportCases.find({ where: { slot }, limit: 1, only: fields })
  if (holder && isElder(holder, row)) {
    await supportCases.updateOne({ _id: row._id, slot: row.slot }, { $set: { slot: freeSlot(row._id) } })
    return
  }
  // What makes room first: cut after it, this one is found and moved by the next run.
  if (holder) await supportCases.updateOne({ _id: holder._id, slot }, { $set: { slot: freeSlot(holder._id) } })
  await move(row, slot)
}

/** What was filed earlier; of two drafts the one that was begun earlier. */
function isElder(one: Held, other: Held): boolean {
  const [a, b] = [one.filedAt?.getTime() ?? Infinity, other.filedAt?.getTime() ?? Infinity]
  return a === b ? one._id < other._id : a < b
}

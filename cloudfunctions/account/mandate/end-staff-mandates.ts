import { mandates } from './collections'
import { voidFilings } from './void-filings'

/** More than anybody gives. */
const most = 50

/** Nobody of the staff acts for this person any more, and what they filed is void; the family's helpers still do. Done again, nothing changes. */
export async function endStaffMandates(personId: string, _subject: string | null, now: Date): Promise<void> {
  await mandates.updateWhere(
    { parties: personId, personId, helperPost: { $ne: '' }, state: { $in: ['asked', 'confirmed'] } },
    { $set: { state: 'ended', voiding: true }, $push: { timeline: { at: now, state: 'ended', by: personId } } },
  )
  const ended = await mandates.find({ where: { parties: personId, personId, voiding: true }, limit: most, only: ['_id'] })
  for (const { _id } of ended) await voidFilings(_id, now)
}

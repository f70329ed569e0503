import { mandates } from './collections'

/** Nobody of the staff acts for this person any more; the family's helpers still do. Done again, nothing changes. */
export const endStaffMandates = (personId: string, _subject: string | null, now: Date): Promise<number> =>
  mandates.updateWhere(
    { parties: personId, personId, helperPost: { $ne: '' }, state: { $in: ['asked', 'confirmed'] } },
    { $set: { state: 'ended' }, $push: { timeline: { at: now, state: 'ended', by: personId } } },
  )

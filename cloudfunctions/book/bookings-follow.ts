import { sightFollows } from './sight-follows'

/** The guardians of these children see their bookings, and nobody else does any more. Done again, nothing. */
export async function bookingsFollowGuardians(familyId: string, children: ReadonlyArray<{ id: string; guardians: readonly string[] }>): Promise<void> {
  for (const { id, guardians } of children) await sightFollows(`${familyId}:${id}`, () => guardians)
}

/** Who acts for somebody no more sees nothing more of what they booked for them; what is booked stays theirs. Done again, nothing. */
export const bookingsLeaveHelper = (personId: string, helperId: string): Promise<void> =>
  sightFollows(personId, ({ seenBy }) => (seenBy?.includes(helperId) && helperId !== personId ? seenBy.filter((one) => one !== helperId) : undefined))

const dayMs = 86_400_000
/** What was signed longer ago is asked for anew: circumstances change, and so may the family's mind. */
export const signedForDays = 30

/** When it was signed, as it is written down: never later than it came. Undefined for what waited too long. */
export function readSignedAt(said: string, now: Date): Date | undefined {
  const at = new Date(said)
  if (at > now) return now
  return now.getTime() - at.getTime() <= signedForDays * dayMs ? at : undefined
}

/** Of what a phone sends, what the log has not: each line once, by its id. */
export function notYetIn<E extends { id: string }>(log: ReadonlyArray<{ id: string }>, entries: readonly E[]): E[] {
  const known = new Set(log.map(({ id }) => id))
  return entries.filter(({ id }) => !known.has(id) && known.add(id))
}

/** When somebody acted; not later than now: a phone whose clock is fast would have the last word for as long as it is. */
export const notAfter = (now: Date, at: string): Date => new Date(Math.min(Date.parse(at), now.getTime()))

interface Slot {
  payload: string
  from: string
  until: string
}

/**
 * The code to show at `now` (milliseconds since 1970); undefined when all are over and new ones are to be asked for. On a phone whose clock is wrong the time
 * since they were fetched decides.
 */
export function slotAt<S extends Slot>(slots: readonly S[], now: number, fetchedAt: number): S | undefined {
  const byClock = slots.find((slot) => Date.parse(slot.from) <= now && now < Date.parse(slot.until))
  if (byClock) return byClock
  const [first] = slots
  if (!first) return undefined
  const lasts = Date.parse(first.until) - Date.parse(first.from)
  const wrong = Math.abs(fetchedAt - Date.parse(first.from)) > slots.length * lasts
  return wrong ? slots[Math.floor((now - fetchedAt) / lasts)] : undefined
}

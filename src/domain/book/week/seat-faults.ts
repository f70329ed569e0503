import { wholeNumber } from './whole-number'

/** As the contract has it (`mostSeats`), which the phone does not load. */
const mostSeats = 500

export interface SeatFaults {
  capacity?: string
  kept?: string
}

/** What is wrong with the size of a session as it was typed, beside each field. */
export function seatFaults(draft: { capacity: string; kept: string }): SeatFaults {
  const capacity = wholeNumber(draft.capacity, 1, mostSeats)
  const kept = wholeNumber(draft.kept, 0, mostSeats)
  if (capacity === undefined) return { capacity: `写 1 到 ${mostSeats} 之间的数。` }
  if (kept === undefined) return { kept: `写 0 到 ${capacity} 之间的数。` }
  return kept > capacity ? { kept: '留的比总名额还多，请改小一点。' } : {}
}

import type { PlanEntry } from '@/domain/book/plan/plan-shape'
import { wholeNumber } from '@/domain/book/week/whole-number'
import type { SlotDraft } from './slot-fields'

type Slot = Omit<PlanEntry, 'id' | 'weekday'>
const mostSeats = 500

export const slotDraft = ({ at, serviceId, roomId, staffIds, capacity }: Slot): SlotDraft => ({ at, serviceId, roomId, staffIds, capacity: capacity === undefined ? '' : String(capacity) })

export const capacityFault = ({ capacity }: SlotDraft): string | undefined => (capacity.trim() === '' || wholeNumber(capacity, 1, mostSeats) !== undefined ? undefined : `写 1 到 ${mostSeats} 之间的数，或者空着。`)

/** As the plan has it: what is the service's own is left out. */
export function slotOf({ at, serviceId, roomId, staffIds, capacity }: SlotDraft): Slot {
  const seats = wholeNumber(capacity, 1, mostSeats)
  return { at, serviceId, ...(roomId !== undefined && { roomId }), ...(staffIds !== undefined && { staffIds }), ...(seats !== undefined && { capacity: seats }) }
}

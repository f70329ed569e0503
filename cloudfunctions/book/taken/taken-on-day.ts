import type { Shared } from '@/domain/book/plan/occupied'
import { takenTimes, type TakenTime } from './collections'
import { takenKey } from './taken-keys'

/** What takes a venue's rooms, and its people wherever they are, on a day. One round trip. */
export async function takenOnDay({ rooms, staff }: { rooms: Record<string, string>; staff: Record<string, string> }, venueId: string, date: string): Promise<Array<Shared & TakenTime>> {
  const all: Shared[] = [...Object.keys(rooms).map((id): Shared => ({ kind: 'room', id })), ...Object.keys(staff).map((id): Shared => ({ kind: 'person', id }))]
  if (all.length === 0) return []
  const of = new Map(all.map((shared) => [takenKey(venueId, shared, date), shared]))
  const docs = await takenTimes.find({ where: { _id: { $in: [...of.keys()] } }, limit: of.size, only: ['_id', 'times'] })
  return docs.flatMap(({ _id, times }) => {
    const shared = of.get(_id)
    return shared ? times.map((time) => ({ ...shared, ...time })) : []
  })
}

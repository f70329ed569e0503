import type * as z from 'zod'
import type { PlannedSession } from '@/domain/book/plan/planned-session'
import { sessionColumns } from '@/domain/book/session/session-columns'
import { withUnder } from '../../kernel/db/under'
import { bookSessions, nobodyYet, type SessionRow } from '../collections'
import type { venuePlans } from './collections'

export type VenuePlan = z.output<typeof venuePlans.schema>
type Named = Pick<VenuePlan, 'rooms' | 'staff'>
const hourMs = 3_600_000
const longest = 60

/** As a session says it: 向岚老师、谭婧营养师. */
export const namesOf = ({ staff }: Pick<Named, 'staff'>, staffIds: readonly string[]): string => staffIds.flatMap((id) => staff[id] ?? []).join('、').slice(0, longest)
export const roomOf = ({ rooms }: Pick<Named, 'rooms'>, roomId: string | null): string => (roomId === null ? '' : (rooms[roomId] ?? ''))

/** Where and when the plan has a session, and who leads it. */
export const placeOfPlan = (of: Named, { startsAt, endsAt, freeAgainAt, roomId, staffIds }: PlannedSession) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  freeAgainAt: new Date(freeAgainAt),
  roomId,
  staffIds: [...staffIds],
  room: roomOf(of, roomId),
  withWhom: namesOf(of, staffIds),
})

/** What a session keeps of the plan, to tell what was changed by hand. */
export const byPlanOf = ({ startsAt, endsAt, roomId, staffIds, serviceId, capacity, kept }: PlannedSession): NonNullable<SessionRow['byPlan']> => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  roomId,
  staffIds: [...staffIds],
  serviceId,
  capacity,
  kept,
})

/** A planned session as it is opened for booking; undefined for one whose service is not there any more. `taken` is the claim of its room and people. */
export function sessionOfPlan(of: VenuePlan, planned: PlannedSession, taken: string): SessionRow | undefined {
  const service = of.services.find(({ id }) => id === planned.serviceId)
  const told = of.told[planned.serviceId]
  if (!service || !told) return undefined
  const place = placeOfPlan(of, planned)
  const opensAt = new Date(planned.opensAt)
  const { about, bring, seatsOf, mostSeats, cancelHours, offerMinutes } = told
  const { audience, quotas } = service
  return bookSessions.schema.parse(
    withUnder(bookSessions, {
      _id: planned.id,
      venueId: of._id,
      venueName: of.venueName,
      orgPath: of.orgPath,
      date: planned.date,
      ...place,
      title: service.name,
      kind: service.kind,
      about,
      bring,
      address: of.address,
      ...(of.spot && { spot: of.spot }),
      phone: of.phone,
      ...(service.questions && { questions: service.questions }),
      example: of.example,
      capacity: planned.capacity,
      kept: planned.kept,
      seatsOf,
      mostSeats,
      opensAt,
      closesAt: new Date(planned.closesAt),
      cancelUntil: new Date(place.startsAt.getTime() - cancelHours * hourMs),
      releasesAt: new Date(planned.releasesAt),
      offerMinutes,
      audience,
      quotas,
      ...sessionColumns({ date: planned.date, opensAt, audience, quotas }),
      ...nobodyYet,
      serviceId: planned.serviceId,
      taken,
      byPlan: byPlanOf(planned),
    }),
  )
}

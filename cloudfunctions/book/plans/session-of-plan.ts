import type * as z from 'zod'
import type { PlannedSession } from '@/domain/book/plan/planned-session'
import { sessionColumns } from '@/domain/book/session/session-columns'
import { withUnder } from '../../kernel/db/under'
import { bookSessions, nobodyYet, type SessionRow } from '../collections'
import type { venuePlans } from './collections'

export type VenuePlan = z.output<typeof venuePlans.schema>
const hourMs = 3_600_000

/** A planned session as it is opened for booking; undefined for one whose service is not there any more. */
export function sessionOfPlan(of: VenuePlan, planned: PlannedSession): SessionRow | undefined {
  const service = of.services.find(({ id }) => id === planned.serviceId)
  const told = of.told[planned.serviceId]
  if (!service || !told) return undefined
  const [startsAt, opensAt] = [new Date(planned.startsAt), new Date(planned.opensAt)]
  const { about, bring, seatsOf, mostSeats, cancelHours, offerMinutes } = told
  const { audience, quotas } = service
  return bookSessions.schema.parse(
    withUnder(bookSessions, {
      _id: planned.id,
      venueId: of._id,
      venueName: of.venueName,
      orgPath: of.orgPath,
      date: planned.date,
      startsAt,
      endsAt: new Date(planned.endsAt),
      title: service.name,
      kind: service.kind,
      withWhom: planned.staffIds.flatMap((id) => of.staff[id] ?? []).join('、'),
      about,
      bring,
      address: of.address,
      ...(of.spot && { spot: of.spot }),
      room: planned.roomId === null ? '' : (of.rooms[planned.roomId] ?? ''),
      phone: of.phone,
      ...(service.questions && { questions: service.questions }),
      example: of.example,
      capacity: planned.capacity,
      kept: planned.kept,
      seatsOf,
      mostSeats,
      opensAt,
      closesAt: new Date(planned.closesAt),
      cancelUntil: new Date(startsAt.getTime() - cancelHours * hourMs),
      releasesAt: new Date(planned.releasesAt),
      offerMinutes,
      audience,
      quotas,
      ...sessionColumns({ date: planned.date, opensAt, audience, quotas }),
      ...nobodyYet,
    }),
  )
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { service, type WeeklyPlan } from '@/domain/book/plan/plan-shape'
import type { PlannedSession } from '@/domain/book/plan/planned-session'
import { plannedSessions } from '@/domain/book/plan/planned-sessions'
import { addDays } from '@/domain/grow/calendar-days'
import { venuePlans } from '../../../cloudfunctions/book/plans/collections'
import { sessionOfPlan, type VenuePlan } from '../../../cloudfunctions/book/plans/session-of-plan'
import { takenPlace } from '../../../cloudfunctions/book/move-session'
import type { takenTimes } from '../../../cloudfunctions/book/taken/collections'
import { dayStart, takenKeys } from '../../../cloudfunctions/book/taken/taken-keys'
import { ulidOf } from '../../../cloudfunctions/kernel/new-ulid'
import type { SessionRow } from '../../../cloudfunctions/book/collections'
import type { venues } from '../../../cloudfunctions/book/venues/collections'
import { checked } from '../checked'
import { SeedError } from '../seed-error'

const file = 'venues/plans.yaml'
/** Days of sessions that are there from the start; the timer goes on. */
const daysAhead = 14

type Venue = Pick<z.output<typeof venues.schema>, '_id' | 'name' | 'orgPath' | 'address' | 'phone' | 'spot'>

const written = z.array(
  z.strictObject({
    venue: z.string(),
    rooms: z.record(z.string(), z.string()),
    staff: z.record(z.string(), z.string()),
    services: z.array(z.looseObject({ about: z.string(), bring: z.string() })),
    entries: z.array(z.tuple([z.int(), z.string(), z.string()])),
  }),
)

type Taken = z.output<typeof takenTimes.schema>

/** What takes up rooms and people, day by day. */
function takenBySessions(sessions: readonly SessionRow[], now: Date): Taken[] {
  const days = new Map<string, Taken>()
  for (const row of sessions) {
    const { startsAt: from, freeAgainAt: until } = takenPlace(row)
    for (const { key, date } of takenKeys(takenPlace(row))) {
      const day = days.get(key) ?? { _id: key, day: dayStart(date), times: [], lookAt: null }
      days.set(key, { ...day, times: [...day.times, { claim: row.taken, sessionId: row._id, from, until, title: row.title, venueName: row.venueName, at: now }] })
    }
  }
  return [...days.values()]
}

/** Weekly plans of some venues, all invented, and the sessions that they open in the next two weeks. */
export function readPlans(all: readonly Venue[], now: Date): { plans: VenuePlan[]; sessions: SessionRow[]; taken: Taken[] } {
  const today = chinaClock(now).date
  const openedUntil = addDays(today, daysAhead)
  const plans = checked(written, parse(readFileSync(join(__dirname, '..', file), 'utf8')), file).map(({ venue: id, rooms, staff, services, entries }) => {
    const venue = all.find(({ _id }) => _id === id)
    if (!venue) throw new SeedError(file, `there is no venue ${id}`)
    const plan: WeeklyPlan = {
      venueId: id,
      from: '2026-01-01',
      until: null,
      entries: entries.map(([weekday, at, serviceId], i) => ({ id: `e${i + 1}`, weekday, at, serviceId })),
      onHolidays: 'closed',
      onMakeUpDays: 'asUsual',
      exceptions: [],
    }
    const told = ({ about, bring }: { about: string; bring: string }) => ({ about, bring, seatsOf: 'family' as const, mostSeats: 1, cancelHours: 2, offerMinutes: 120 })
    const row = {
      _id: id,
      venueName: venue.name,
      orgPath: venue.orgPath,
      address: venue.address,
      ...(venue.spot && { spot: venue.spot }),
      phone: venue.phone,
      spot: venue.spot,
      example: true,
      services: services.map(({ about: _about, bring: _bring, ...rest }) => checked(service, rest, file)),
      told: Object.fromEntries(services.map((one) => [String(one['id']), told(one)])),
      plan,
      rooms,
      staff,
      openedUntil,
    }
    return checked(venuePlans.schema, row, file)
  })
  const claimOf = ({ id, startsAt }: PlannedSession) => ulidOf(new Date(startsAt), id)
  const sessions = plans.flatMap((of) => plannedSessions(of.plan, of.services, { from: today, to: openedUntil }).flatMap((planned) => sessionOfPlan(of, planned, claimOf(planned)) ?? []))
  return { plans, sessions, taken: takenBySessions(sessions, now) }
}

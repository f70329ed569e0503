import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { service, weeklyPlan } from '@/domain/book/plan/plan-shape'
import { seatsOf } from '@/domain/book/session/session-card'
import { mostSeats } from '@/domain/book/session/session-event'
import { orgPath } from '@/domain/org/org-path'
import { location } from '@/domain/org/place-shape'
import { defineCollection } from '../../kernel/db/define-collection'

/** What a service's sessions say beside what the plan decides. */
const told = z.object({
  about: z.string().max(1000),
  bring: z.string().max(300),
  seatsOf: z.enum(seatsOf),
  /** Of one party. */
  mostSeats: z.int().min(1).max(mostSeats),
  /** Hours before the start until which it may be cancelled here. */
  cancelHours: z.int().min(0).max(240),
  offerMinutes: z.int().min(10).max(2880),
})
export type Told = z.output<typeof told>

const named = z.record(z.string().max(40), z.string().max(40))

export const venuePlans = defineCollection({
  name: 'venuePlans',
  about: 'Of each venue that can be booked: its services, its weekly plan, its rooms and people. The timer opens sessions from it as their days come near; what is open already it never changes.',
  schema: z.object({
    /** The venue. */
    _id: z.string().max(40),
    venueName: z.string().max(60),
    orgPath,
    address: z.string().max(120),
    /** GCJ-02, of the venue. */
    spot: location.optional(),
    phone: z.string().max(30).nullable(),
    example: z.boolean(),
    services: z.array(service).max(60),
    /** By the id of the service. */
    told: z.record(z.string().max(40), told),
    plan: weeklyPlan,
    rooms: named,
    staff: named,
    /** Up to this day sessions were opened, the day itself left out. */
    openedUntil: date,
  }),
  indexes: [
    { name: 'opened', keys: [['openedUntil', 1], ['_id', 1]] },
    { name: 'place', keys: [['orgPath', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})

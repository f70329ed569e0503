import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { planStep, told, blockedSession } from '@/domain/book/plan-contract'
import { mostServices, named, service, weeklyPlan } from '@/domain/book/plan/plan-shape'
import { orgPath } from '@/domain/org/org-path'
import { location } from '@/domain/org/place-shape'
import { defineCollection } from '../../kernel/db/define-collection'

/** The oldest are dropped. */
export const mostSteps = 200

export const venuePlans = defineCollection({
  name: 'venuePlans',
  about: 'Of each venue that can be booked: its services, its weekly plan, its rooms and people. The timer opens sessions from it as their days come near, and follows what is changed: what was open is moved, made larger or closed, and who booked is told. What staff changed by hand it leaves.',
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
    services: z.array(service).max(mostServices),
    /** By the id of the service. */
    told: z.record(z.string().max(40), told),
    plan: weeklyPlan,
    rooms: named,
    staff: named,
    /** Up to this day sessions were opened, the day itself left out. */
    openedUntil: date,
    /** Counts what was saved: who saw another one must look again. */
    rev: z.int().min(1).default(1),
    /** Said to families whose session is not in the plan any more, where its day has no reason of its own. */
    why: z.string().max(100).default(''),
    /** Who changed what, the latest last. */
    timeline: z.array(planStep.extend({ at: z.date(), post: z.string().max(40) })).max(mostSteps).default([]),
    /** What could not be opened or moved, because a room or a person is taken elsewhere. */
    blocked: z.array(blockedSession).max(100).default([]),
    /** The timer follows it from then on; null: it was followed. */
    followAt: z.date().nullable().default(null),
  }),
  indexes: [
    { name: 'opened', keys: [['openedUntil', 1], ['_id', 1]] },
    { name: 'place', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'follow', keys: [['followAt', 1], ['_id', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})

/** What a venue offers and when: services, and the weekly plan that sessions are made from. */
import * as z from 'zod'
import { stages } from '../../account/stages'
import { question } from '../session/question'
import { keyTasks } from '../../key-task'

export const serviceKinds = ['consultation', 'class', 'activity', 'visit', 'lecture', 'room'] as const
const quotaPeriods = ['day', 'week', 'month'] as const

/** Sessions' ids are made of these with a colon between them, so none has one. */
const id = z.string().regex(/^[0-9A-Za-z-]{1,40}$/)
/** Local date in China. */
const date = z.iso.date()
/** Wall clock in China, `HH:mm`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const staffIds = z.array(id).max(20)
/** A session's log holds 2,000 events at most: a thousand seats leave room for as many who cancel. */
const capacity = z.int().min(1).max(1000)
const minutesOfDays = (days: number) => z.int().min(0).max(days * 24 * 60)

export const quota = z.strictObject({
  /** What counts together: services with the same key share it. */
  key: id,
  per: z.enum(quotaPeriods),
  most: z.int().min(1).max(99),
})
export type Quota = z.infer<typeof quota>

export const audience = z.strictObject({
  /** Stages of life; none is everybody. */
  stages: z.array(z.enum(stages)).max(stages.length).optional(),
  /** A child's age on the session's day in completed months: from is meant, to is not. */
  childMonths: z
    .strictObject({ from: z.int().min(0).max(216), to: z.int().min(1).max(217) })
    .refine(({ from, to }) => from < to)
    .optional(),
  membersOnly: z.boolean().optional(),
  /** For so many hours after booking opens, only special families (计生特殊家庭) book. */
  specialFirstHours: z.int().min(1).max(720).optional(),
})
export type Audience = z.infer<typeof audience>

export const service = z
  .strictObject({
    id,
    name: z.string().trim().min(1).max(40),
    keyTask: z.enum(keyTasks).optional(),
    kind: z.enum(serviceKinds),
    minutes: z.int().min(5).max(24 * 60),
    /** Seats. */
    capacity,
    /** Before the same room or person is used again: tidying up, or the way to the next house. */
    bufferMinutes: minutesOfDays(1),
    roomId: id.optional(),
    staffIds,
    audience,
    /** Booking closes so long before the start. */
    noticeMinutes: minutesOfDays(30),
    /** Bookable so many days ahead. */
    horizonDays: z.int().min(0).max(366),
    /** On the first bookable day booking opens at this time; otherwise at midnight. */
    opensAtTime: time.optional(),
    quotas: z
      .array(quota)
      .max(5)
      .refine((list) => new Set(list.map(({ key, per }) => `${key} ${per}`)).size === list.length, 'one quota per key and period'),
    /** Seats for who phones or walks in. */
    keptForPhone: z.int().min(0).max(1000),
    /** Those of them that nobody took are open to all so long before the start. */
    releaseMinutes: minutesOfDays(30),
    /** Asked of who books, only where the service needs it. */
    questions: z.array(question).max(3).optional(),
  })
  .refine((one) => one.keptForPhone <= one.capacity, 'more seats kept than there are')
export type Service = z.infer<typeof service>

export const mostServices = 60
/** Rooms or people by their ids. */
export const named = z.record(id, z.string().trim().min(1).max(20))

/** What an entry or an extra session may have otherwise than its service. */
const slot = { id, at: time, serviceId: id, roomId: id.optional(), staffIds: staffIds.optional(), capacity: capacity.optional() }

const planEntry = z.strictObject({
  ...slot,
  /** Monday is 1, Sunday is 7. */
  weekday: z.int().min(1).max(7),
})
export type PlanEntry = z.infer<typeof planEntry>

/** A single day that is otherwise. `date` is the day by the weekly plan; only an extra session's is the day itself. */
const planException = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('closed'), date, reason: z.string().trim().min(1).max(100) }),
  z.strictObject({ kind: z.literal('extra'), date, ...slot }),
  z.strictObject({ kind: z.literal('moved'), date, entryId: id, to: z.strictObject({ date, at: time }) }),
  z.strictObject({ kind: z.literal('cancelled'), date, entryId: id }),
])
export type PlanException = z.infer<typeof planException>

export const weeklyPlan = z
  .strictObject({
    venueId: id,
    from: date,
    /** The last day on which it holds. */
    until: date.nullable(),
    entries: z.array(planEntry).max(200),
    onHolidays: z.enum(['closed', 'open']),
    /**
     * A weekend day that is a workday (调休上班): closed; as the weekday that it is worked for (the notices do not say which: the festival's first such day stands for its
     * first day off on a weekday, and so on); or as the Saturday or Sunday that it is.
     */
    onMakeUpDays: z.enum(['closed', 'asWeekday', 'asUsual']),
    exceptions: z.array(planException).max(500),
  })
  .refine(({ from, until }) => until === null || from <= until, 'ends before it begins')
  .refine(({ entries, exceptions }) => allDifferent([...entries, ...exceptions.filter(({ kind }) => kind === 'extra')].map((one) => ('id' in one ? one.id : ''))), 'an id twice')
  .refine(({ exceptions }) => allDifferent(exceptions.map((one) => `${one.date} ${'entryId' in one ? one.entryId : 'id' in one ? one.id : ''}`)), 'two exceptions for the same')
  .refine(({ entries, exceptions }) => exceptions.every((one) => !('entryId' in one) || entries.some((entry) => entry.id === one.entryId)), 'an exception for no entry')
export type WeeklyPlan = z.infer<typeof weeklyPlan>

function allDifferent(list: readonly string[]): boolean {
  return new Set(list).size === list.length
}

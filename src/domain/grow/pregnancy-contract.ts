/** A pregnancy's file: what is noted in it, and what the screens may ask of it. Contracts only grow. */
import * as z from 'zod'
import { childId } from '../account/contract/family'
import { consentVersion, date, moment } from '../account/contract/shapes'
import { ulid } from '../learn/contract'
import { visitIds } from './pregnancy/antenatal-calendar'

export const pregnancyId = ulid

/** When the child is expected, and by what; the last word counts, the earlier ones stay readable. */
const dating = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('lastPeriod'), on: date, cycleDays: z.int().min(20).max(60).optional() }),
  z.strictObject({ by: z.literal('ultrasound'), on: date, weeks: z.int().min(4).max(42), days: z.int().min(0).max(6) }),
  z.strictObject({ by: z.literal('transfer'), on: date, embryoDays: z.literal([3, 5, 6]) }),
  /** `on` is the due date itself. */
  z.strictObject({ by: z.literal('doctor'), on: date }),
])
const dated = z.strictObject({ what: z.literal('dated'), dating })
/** Before the pregnancy: what the weight gain is measured against. */
const before = z.strictObject({ what: z.literal('before'), heightCm: z.number().min(100).max(220), weightKg: z.number().min(25).max(250) })
const visited = z.strictObject({ what: z.literal('visited'), visit: z.enum(visitIds), on: date, note: z.string().trim().max(300).default('') })
const weighed = z.strictObject({ what: z.literal('weighed'), on: date, weightKg: z.number().min(25).max(250) })
/** How often the child was felt to move, and in how many minutes. */
const kicks = z.strictObject({ what: z.literal('kicks'), from: moment, minutes: z.int().min(1).max(720), count: z.int().min(0).max(500) })
/** One item of the hospital bag, packed or not. */
const bag = z.strictObject({ what: z.literal('bag'), item: z.string().trim().min(1).max(40), packed: z.boolean() })
const removed = z.strictObject({ what: z.literal('removed'), of: ulid })
const reminders = z.strictObject({ what: z.literal('reminders'), on: z.boolean() })
/** The child is born; `childId` where its file was begun, which may also be later, or never. */
const born = z.strictObject({ what: z.literal('born'), on: date, childId: childId.optional() })
/** A loss. Nothing more is asked, and nothing is ever reminded of. */
const lost = z.strictObject({ what: z.literal('lost'), on: date.optional() })

export const pregnancyNote = z.discriminatedUnion('what', [dated, before, visited, weighed, kicks, bag, removed, reminders, born, lost])
export type PregnancyNote = z.output<typeof pregnancyNote>

const newPregnancyEntry = z.strictObject({ id: ulid, at: moment, note: pregnancyNote })
export type NewPregnancyEntry = z.output<typeof newPregnancyEntry>

export const mostPregnancyEntries = 1500

const pregnancy = z.strictObject({ id: pregnancyId, rev: z.int().min(0), log: z.array(newPregnancyEntry).max(mostPregnancyEntries) })
export type Pregnancy = z.output<typeof pregnancy>

export const pregnancyContract = {
  /** One round trip. The one that goes on, or for a year after it the one that ended in a birth: for the mother's visits. Null otherwise, and after a loss. */
  mine: { input: z.strictObject({}), output: z.strictObject({ pregnancy: pregnancy.nullable() }) },
  /**
   * Waits offline, unless it comes with a consent: that is a decision. Begins the file under `pregnancyId` where there is none; while another one goes on, the lines join that
   * one, whose id is answered. `agree` is the version of the health text just agreed to: without a consent nothing is stored (NEEDS_CONSENT). NOT_FOUND for a file that was taken away.
   */
  note: {
    input: z.strictObject({ id: ulid, pregnancyId, entries: z.array(newPregnancyEntry).min(1).max(50), agree: consentVersion.optional() }),
    output: z.strictObject({ pregnancyId, rev: z.int().min(0) }),
  },
} as const

/** A child's file: what is noted in it, and what the screens may ask of it. Contracts only grow. */
import * as z from 'zod'
import { childId, sexes } from '../account/contract/family'
import { calledName, date, moment } from '../account/contract/shapes'
import { ulid } from '../learn/contract'
import { checkupIds } from './checkups/checkups'
import { mostInEntry, mostPhotoBytes } from './contract-limits'
import { limits } from './growth/limits'
import { postures } from './growth/posture'
import { signAges } from './signs/warning-signs'
import { productCodes } from './vaccines/products'

const within = ([least, most]: readonly [number, number]) => z.number().min(least).max(most)
const words = (most: number) => z.string().trim().max(most)
const said = (most: number) => z.string().trim().min(1).max(most)
const productCode = z.enum(productCodes)


/** What is known of the birth, and of what changes the vaccines' plan. A note says only what it changes; `null`: not known any more. */
export const birthNote = z.strictObject({
  what: z.literal('birth'),
  /** Full weeks and days of the pregnancy, in days: 39 周 is 273. */
  gestationDays: z.int().min(140).max(315).nullable().optional(),
  weightKg: within([0.3, 8]).nullable().optional(),
  lengthCm: within([20, 65]).nullable().optional(),
  /** Hepatitis B surface antigen of the mother. */
  hbsAg: z.enum(['positive', 'negative', 'unknown']).nullable().optional(),
  immuneDeficient: z.boolean().nullable().optional(),
  immunoglobulinOn: z.array(date).max(20).nullable().optional(),
  severeReactionTo: z.array(productCode).max(20).nullable().optional(),
})
export type BirthNote = z.output<typeof birthNote>

export const measured = z
  .strictObject({
    what: z.literal('measured'),
    on: date,
    weightKg: within(limits.weightKg).optional(),
    lengthCm: within(limits.lengthCm).optional(),
    posture: z.enum(postures).optional(),
    headCm: within(limits.headCm).optional(),
    /** Who measured, in the family's words: 社区医院. */
    measuredBy: said(20).optional(),
  })
  .refine(({ weightKg, lengthCm, headCm }) => weightKg !== undefined || lengthCm !== undefined || headCm !== undefined)
export type Measured = z.output<typeof measured>

export const dosed = z.strictObject({
  what: z.literal('dosed'),
  code: productCode,
  on: date,
  clinic: said(40).optional(),
  batch: said(40).optional(),
  /** Given in another place than where the child's record is kept. */
  elsewhere: z.boolean().optional(),
})
export type Dosed = z.output<typeof dosed>

const checkedUp = z.strictObject({ what: z.literal('checkedUp'), checkup: z.enum(checkupIds), on: date, note: words(300).default('') })
export type CheckedUp = z.output<typeof checkedUp>

/** 预警征象: one answer for each of the four questions; `true`: the sign is there. */
export const signsAnswered = z.strictObject({ what: z.literal('signsAnswered'), age: z.literal(signAges), on: date, answers: z.array(z.boolean()).length(4) })
export type SignsAnswered = z.output<typeof signsAnswered>

/** A note of the diary, or a first time (第一次). */
const diary = z
  .strictObject({
    what: z.literal('diary'),
    on: date,
    words: words(500),
    first: z.boolean().default(false),
    /** Ids of pictures that were kept before. */
    photos: z.array(ulid).min(1).max(mostInEntry).optional(),
  })
  .refine(({ words, photos }) => words !== '' || photos !== undefined)
export type Diary = z.output<typeof diary>

const reminders = z.strictObject({ what: z.literal('reminders'), on: z.boolean() })

/** What can be changed and taken away later; each is one thing in the file. */
const thing = z.discriminatedUnion('what', [measured, dosed, checkedUp, signsAnswered, diary])
export type Thing = z.output<typeof thing>

/** `of` is the id of the entry that noted the thing; `to` is the whole of it as it should be. What it was before stays readable. */
const changed = z.strictObject({ what: z.literal('changed'), of: ulid, to: thing })
const removed = z.strictObject({ what: z.literal('removed'), of: ulid })

export const note = z.discriminatedUnion('what', [birthNote, measured, dosed, checkedUp, signsAnswered, diary, reminders, changed, removed])
export type Note = z.output<typeof note>

/** One line of a child's file, made on the phone: `id` when the person acted, so that it counts once however often it is sent; `at` that moment. */
const newEntry = z.strictObject({ id: ulid, at: moment, note })
export type NewEntry = z.output<typeof newEntry>

const entry = newEntry.extend({
  /** Who noted it, as the family calls them; empty where the caller may not know, or nobody does any more. */
  by: z.string().max(20),
  mine: z.boolean(),
})
export type Entry = z.output<typeof entry>

const namedDay = z.strictObject({ date, names: z.array(z.string().max(40)).max(40), before: date.optional() })
const namedCheckup = z.strictObject({ name: z.string().max(40), from: date, until: date })
const dueSummary = z.strictObject({ vaccines: z.array(namedDay).max(60), checkups: z.array(namedCheckup).max(checkupIds.length) })
/** As a family takes. */
const mostChildren = 20

/** As many lines as one child's file takes. */
export const mostEntries = 3000
/** As many as go at once. */
const mostAtOnce = 50

export const childContract = {
  /** Two round trips. NOT_FOUND for who may not see the child, as for a child that is not. The file as it now is: `folded(log)`. */
  file: {
    input: z.strictObject({ childId }),
    output: z.strictObject({
      child: z.strictObject({ id: childId, name: calledName, sex: z.enum(sexes), birthOn: date }),
      /** The guardians write; relatives read. */
      canNote: z.boolean(),
      rev: z.int().min(0),
      log: z.array(entry).max(mostEntries),
    }),
  },
  /**
   * Two round trips. What is due for each of these children, by the programme and their files, for the first page of a phone that has not opened the files. One who is not the
   * caller's to see is left out; NOT_FOUND when none is.
   */
  due: {
    input: z.strictObject({ childIds: z.array(childId).min(1).max(mostChildren) }),
    output: z.strictObject({ items: z.array(z.strictObject({ childId, due: dueSummary })).max(mostChildren) }),
  },
  /** Waits offline. `id` is that of the writing; what is in already is skipped, so a retry notes nothing twice. NOT_ALLOWED for who only reads. */
  note: {
    input: z.strictObject({ id: ulid, childId, entries: z.array(newEntry).min(1).max(mostAtOnce) }),
    output: z.strictObject({ rev: z.int().min(0) }),
  },
  /** Six round trips and the upload; NEEDS_CONSENT for a guardian who agreed to an older text than today's. A picture for the diary under its client-made id: sent twice, it is one. What its camera wrote beside it is not kept. An entry that names it is noted afterwards. */
  keepPhoto: {
    input: z.strictObject({ id: ulid, childId, base64: z.base64().max(Math.ceil((mostPhotoBytes * 4) / 3) + 4) }),
    output: z.strictObject({ kept: z.literal(true) }),
  },
  /** Where the child's guardians find pictures that are in the diary, for two hours; one that is not there has no address. */
  photos: {
    input: z.strictObject({ childId, ids: z.array(ulid).min(1).max(60) }),
    output: z.strictObject({ addresses: z.record(ulid, z.string().max(600)) }),
  },
} as const
export type ChildFileAnswer = z.output<typeof childContract.file.output>

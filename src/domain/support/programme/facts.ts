/** What an applicant answers, and the questions it answers. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { condition, factName } from './condition'

/** Of a life: what lies beyond is a slip of the hand. */
const ofOurTime = date.refine((day) => day >= '1900-01-01' && day <= '2100-12-31', 'not a day of our time')

/** One stay in a hospital: the day of admission and the day of discharge. */
const stay = z.strictObject({ from: ofOurTime, to: ofOurTime, level: z.int().min(1).max(3), isPublic: z.boolean() }).refine(({ from, to }) => from <= to, 'discharged before admitted')
export type Stay = z.output<typeof stay>

const factKinds = ['date', 'yesNo', 'choice', 'count', 'money', 'percent', 'stays', 'daysByYear'] as const
export type FactKind = (typeof factKinds)[number]

const most = 100_000_000_00
/** Of money the answer is in 分. */
export const factValue = z.union([z.boolean(), z.number().min(0).max(most), ofOurTime, z.string().max(40), z.array(stay).max(60), z.record(z.string().regex(/^\d{4}$/), z.int().min(0).max(366))])
export type FactValue = z.output<typeof factValue>
export type Facts = Readonly<Record<string, FactValue | undefined>>

export const question = z.strictObject({
  fact: factName,
  kind: z.enum(factKinds),
  asks: z.string().min(2).max(60),
  help: z.string().max(120).optional(),
  choices: z.array(z.strictObject({ value: z.union([z.string().max(40), z.number()]), label: z.string().min(1).max(40) })).max(12).optional(),
  /** What a count counts, as it is said: 个, 次. */
  counter: z.string().min(1).max(4).optional(),
  /** It may be the same day as this answer: one tap. */
  sameAs: factName.optional(),
  /** Asked only where this holds. */
  onlyIf: condition.optional(),
  /** The self-check leaves it out: it matters only for how much. */
  forAmount: z.boolean().optional(),
})
export type Question = z.output<typeof question>

const ofKind: Record<FactKind, z.ZodType<FactValue>> = {
  date: ofOurTime,
  yesNo: z.boolean(),
  choice: z.union([z.string().max(40), z.number()]),
  count: z.int().min(0).max(1000),
  money: z.int().min(0).max(most),
  percent: z.number().min(0).max(100),
  stays: z.array(stay).max(60),
  daysByYear: z.record(z.string().regex(/^\d{4}$/), z.int().min(0).max(366)),
}

/** Refuses answers to questions that were not asked, and answers that are none. Everything may be missing. */
export const factsOf = (questions: readonly Question[]): z.ZodType<Facts> =>
  z.strictObject(
    Object.fromEntries(
      questions.map(({ fact, kind, choices }) => [fact, (kind === 'choice' && choices ? ofKind.choice.refine((value) => choices.some((choice) => choice.value === value), 'not one of the choices') : ofKind[kind]).optional()]),
    ),
  )

/** A programme of support as data: who may have it, what is asked, what is paid, who decides. One version is never changed: an application keeps the one it was filed under. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { keyTasks } from '../../key-task'
import { orgPath } from '../../org/org-path'
import { condition, parameterName } from './condition'
import { question } from './facts'
import { parameter } from './parameters'

export const programmeId = z.string().regex(/^[a-z][a-z0-9-]{2,29}$/)

const basis = z.strictObject({ id: z.string().regex(/^[a-z][A-Za-z0-9]{0,19}$/), title: z.string().min(2).max(80), link: z.string().max(120).optional() })

/** One sentence of the law. In `title` and `fails`, `{womanAge}` is a parameter as it is said. */
const rule = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]{1,29}$/),
  title: z.string().min(2).max(60),
  when: condition,
  /** Why not, and what one may do. */
  fails: z.string().min(2).max(120),
  basis: z.string().max(20),
})
export type Rule = z.output<typeof rule>

/** How what is paid is worked out (`pay/`). Each names its parameters; its answers are among the questions. */
const pays = z.discriminatedUnion('kind', [
  /** So much a month, by the first case that holds. */
  z.strictObject({ kind: z.literal('monthly'), cases: z.array(z.strictObject({ when: condition, parameter: parameterName, label: z.string().min(1).max(40) })).min(1).max(6) }),
  /** So much for each day in hospital. */
  z.strictObject({ kind: z.literal('hospitalDays') }),
  /** A loan's interest, for the part of the loan, the rate and the time that count. */
  z.strictObject({ kind: z.literal('interest') }),
  /** So much once. */
  z.strictObject({ kind: z.literal('once'), cases: z.array(z.strictObject({ when: condition, parameter: parameterName, label: z.string().min(1).max(40) })).min(1).max(6) }),
  /** The part of a premium that is paid for a family. */
  z.strictObject({ kind: z.literal('premium'), ownShares: z.array(z.strictObject({ when: condition, parameter: parameterName, label: z.string().min(1).max(40) })).min(1).max(6) }),
  /** What an insurance pays, by what happened. */
  z.strictObject({ kind: z.literal('claim'), cases: z.array(z.strictObject({ when: condition, parameter: parameterName, label: z.string().min(1).max(40), upToCost: z.boolean() })).min(1).max(6) }),
  /** An honour, or information: no money here. */
  z.strictObject({ kind: z.literal('nothing') }),
])
export type Pays = z.output<typeof pays>

const material = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]{1,29}$/),
  title: z.string().min(2).max(40),
  why: z.string().min(2).max(120),
  /** What will do as well. */
  instead: z.string().max(120).optional(),
  /** Given once, it need not be given again for so many months; 0: each time anew. */
  reuseMonths: z.int().min(0).max(600),
  onlyIf: condition.optional(),
  /** A special family is never asked for it again: its own file has it. */
  onFileForSpecialFamily: z.boolean().optional(),
  /** What it looks like: drawn beside its name, and the frame that the camera shows. A page when left out. */
  looksLike: z.enum(['card', 'booklet', 'page']).optional(),
  /** Written here in a few words; no picture is needed. */
  inWords: z.boolean().optional(),
})
export type Material = z.output<typeof material>

/** One thing that is looked at when a family is honoured: by people, in words. There is no sum of them and no rank. */
const criterion = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]{1,29}$/),
  title: z.string().min(2).max(30),
  /** Of what one looks at. */
  looksAt: z.string().min(2).max(120),
})
export type Criterion = z.output<typeof criterion>

export const reviewLevels = ['village', 'township', 'county', 'city', 'province', 'insurer', 'lender'] as const

const reviewStep = z.strictObject({
  level: z.enum(reviewLevels),
  /** 社区核实. */
  title: z.string().min(2).max(20),
  /** Working days that are promised. */
  days: z.int().min(1).max(60),
  /** A visit at home belongs to it. */
  visits: z.boolean(),
})
export type ReviewStep = z.output<typeof reviewStep>

export const programmeVersion = z.strictObject({
  id: programmeId,
  /** Its receipts begin with them. */
  letters: z.string().regex(/^[A-Z]{2}$/),
  version: z.int().min(1),
  title: z.string().min(2).max(30),
  keyTask: z.enum(keyTasks),
  who: z.string().min(2).max(120),
  about: z.string().min(2).max(400),
  bases: z.array(basis).min(1).max(8),
  orgPath,
  inForce: z.strictObject({ from: date, to: date.optional() }),
  parameters: z.array(parameter).max(30),
  questions: z.array(question).max(20),
  rules: z.array(rule).max(15),
  pays,
  materials: z.array(material).max(15),
  /** Of an honour: what is looked at before the last level agrees. */
  criteria: z.array(criterion).max(12).optional(),
  /** Empty: it is applied for elsewhere, `where` says it. */
  levels: z.array(reviewStep).max(6),
  where: z.string().max(200),
  /** `internal`: seen by those who decide alone, as for 计生特殊家庭. */
  publicNotice: z.strictObject({ kind: z.enum(['none', 'internal', 'masked']), workingDays: z.int().min(0).max(30) }),
  repeat: z.strictObject({ per: z.enum(['once', 'year', 'event']), most: z.union([z.int().min(1).max(99), z.strictObject({ parameter: parameterName })]).optional() }),
  /** 年审 of what is paid month by month: the day of the year on which the lists are made, and how many days a family has to answer. A project that was helped is followed instead. */
  annualReview: z.strictObject({ opens: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/), days: z.int().min(14).max(180) }).nullable(),
  /** When it ends, in words. */
  exits: z.array(z.string().min(2).max(60)).max(10),
})
export type ProgrammeVersion = z.output<typeof programmeVersion>

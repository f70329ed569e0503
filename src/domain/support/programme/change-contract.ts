/** What staff may ask of programmes and their changes: proposed by one, decided by another. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { parameterName } from './condition'
import { changeStates, mostJson, mostValues, type ChangeKind } from './change-words'
import { parameter, parameterUnits, parameterValue } from './parameters'
import { programmeId } from './programme-shape'
import { trial, trialCounts } from './trial-shape'

/** The document that says so. */
const basis = z.string().trim().min(4).max(120)

const change = z.discriminatedUnion('kind', [
  /** Other values of one's own place, from a day on. */
  z.strictObject({ kind: z.literal('parameter' satisfies ChangeKind), programme: programmeId, from: date, basis, values: z.array(z.strictObject({ name: parameterName, value: parameterValue })).min(1).max(mostValues) }),
  /** A whole new version, as JSON: the province's alone. */
  z.strictObject({ kind: z.literal('version' satisfies ChangeKind), programme: programmeId, basis, json: z.string().min(2).max(mostJson) }),
])
export type ProgrammeChange = z.output<typeof change>

const set = z.strictObject({ value: parameterValue, from: date, basis: z.string().max(200), /** Set by this very place, and not by one above it. */ isOwn: z.boolean() })

const valueHere = parameter.extend({
  /** Since when it holds; null: since the version that it came with. */
  from: date.nullable(),
  isOwn: z.boolean(),
  /** What was and will be set here or above, the newest first. */
  history: z.array(set).max(200),
})
export type ValueHere = z.output<typeof valueHere>

const programmeHere = z.strictObject({
  id: programmeId,
  title: z.string().max(30),
  version: z.int(),
  versionFrom: date,
  /** Agreed on and not begun. */
  comes: z.array(z.strictObject({ version: z.int(), from: date })).max(20),
  values: z.array(valueHere).max(30),
  /** Of this place: a whole version is its to propose. */
  mayVersion: z.boolean(),
})
export type ProgrammeHere = z.output<typeof programmeHere>

const waiting = z.strictObject({
  id: ulid,
  programme: programmeId,
  title: z.string().max(30),
  where: z.string().max(60),
  kind: z.enum(['parameter', 'version']),
  from: date,
  basis: z.string().max(200),
  values: z.array(z.strictObject({ name: parameterName, label: z.string().max(40), unit: z.enum(parameterUnits), was: parameterValue, value: parameterValue })).max(mostValues),
  /** Of a whole version its number. */
  version: z.int().nullable(),
  trial,
  state: z.enum(changeStates),
  proposedByName: z.string().max(80),
  proposedAt: moment,
  decidedByName: z.string().max(80).nullable(),
  decidedAt: moment.nullable(),
  says: z.string().max(200),
  /** Proposed by who asks: it is theirs to withdraw and another's to decide. */
  isMine: z.boolean(),
  /** Of the post's very place, and not of one below it. */
  isHere: z.boolean(),
})
export type WaitingChange = z.output<typeof waiting>

const stood = z.strictObject({ id: ulid, state: z.enum(changeStates) })

export const changeContract = {
  /** Every programme as it holds at the post's place today, with where its values come from. */
  atPost: { input: z.strictObject({}), output: z.strictObject({ programmes: z.array(programmeHere).max(50), /** From when a change may begin. */ earliest: date }) },
  /** Changes of the post's place and below: those that wait, and the last that were decided. */
  changes: { input: z.strictObject({}), output: z.strictObject({ changes: z.array(waiting).max(100) }) },
  /** What a whole new version begins with, as JSON to be changed. */
  nextVersion: { input: z.strictObject({ id: programmeId }), output: z.strictObject({ json: z.string().max(mostJson) }) },
  /** What the change would do to the sample families. BAD_INPUT with what is wrong in words. */
  tryOut: { input: z.strictObject({ change }), output: trial },
  /** `seen`: what the test run showed; where it shows something else by now it is CONFLICT, and looked at again. */
  propose: { input: z.strictObject({ id: ulid, change, seen: trialCounts }), output: stood },
  /** By another person than who proposed it. */
  decide: { input: z.strictObject({ id: ulid, act: ulid, agrees: z.boolean(), says: z.string().trim().max(120) }).refine(({ agrees, says }) => agrees || says.length >= 4, 'a no says why'), output: stood },
  /** By who proposed it, while nobody decided. */
  withdraw: { input: z.strictObject({ id: ulid, act: ulid }), output: stood },
} as const

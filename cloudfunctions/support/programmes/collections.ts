/** Collections of programmes: what places set otherwise, newer versions, and the changes that led there. */
import * as z from 'zod'
import { date } from '@/domain/account/contract/shapes'
import { personId } from '@/domain/account/person-id'
import { ulid } from '@/domain/learn/contract'
import { orgPath } from '@/domain/org/org-path'
import { parameterName } from '@/domain/support/programme/condition'
import { changeStates, mostValues } from '@/domain/support/programme/change-words'
import { parameterOverride, parameterUnits, parameterValue } from '@/domain/support/programme/parameters'
import { programmeId, programmeVersion } from '@/domain/support/programme/programme-shape'
import { trial } from '@/domain/support/programme/trial-shape'
import { defineCollection } from '../../kernel/db/define-collection'

export const programmeParameters = defineCollection({
  name: 'programmeParameters',
  about: 'What holds of a programme otherwise than it was shipped: amounts, ages and limits that a place set, and newer versions of the province’s, each from a day on, with the document that says so. Both in one collection, so that one call reads what holds. Never changed: another value is another row.',
  schema: z.object({
    /** `programme:orgPath:name:from`: one value a place, a parameter and a day. Of a version `programme:version`. */
    _id: z.string().max(200),
    programme: programmeId,
    ...parameterOverride.shape,
    /** Both left out of a version. */
    name: parameterName.optional(),
    value: parameterValue.optional(),
    version: programmeVersion.optional(),
    /** Of a version what lists need, so that they need not read the whole. */
    head: programmeVersion.pick({ version: true, who: true, annualReview: true }).optional(),
    /** The change that it came from; what was there before there were changes has none. */
    change: ulid.optional(),
  }),
  indexes: [{ name: 'at', keys: [['orgPath', 1], ['programme', 1], ['from', 1]] }],
  orgPaths: ['orgPath'],
  personal: null,
})

export const programmeChanges = defineCollection({
  name: 'programmeChanges',
  about: 'Changes of a programme that somebody proposed and another person decides: other values of a place, or a whole version of the province’s, with the document that says so and what the test run on sample families showed.',
  schema: z.object({
    /** ULID made by the client that proposed it. */
    _id: ulid,
    /** `programme:placeId` while it is alive, so that a place has one at a time and no two agreed ones meet; its own id after. */
    slot: z.string().max(60),
    programme: programmeId,
    title: z.string().max(30),
    orgPath,
    placeName: z.string().max(60),
    kind: z.enum(['parameter', 'version']),
    from: date,
    basis: z.string().max(200),
    values: z.array(z.object({ name: parameterName, label: z.string().max(40), unit: z.enum(parameterUnits), was: parameterValue, value: parameterValue })).max(mostValues),
    version: programmeVersion.nullable(),
    trial,
    state: z.enum(changeStates),
    proposedBy: personId,
    proposedByName: z.string().max(80),
    proposedAt: z.date(),
    decidedBy: personId.nullable(),
    decidedByName: z.string().max(80).nullable(),
    decidedAt: z.date().nullable(),
    says: z.string().max(200),
    /** The tap that ended it. */
    act: ulid.nullable(),
    /** Since when it is agreed on without all its rows being there; null: nothing is to be written. */
    toWriteAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'slot', keys: [['slot', 1]], unique: true, sparse: true },
    { name: 'place', keys: [['orgPath', 1], ['proposedAt', -1], ['_id', -1]] },
    { name: 'state', keys: [['orgPath', 1], ['state', 1], ['proposedAt', 1]] },
    { name: 'toWrite', keys: [['toWriteAt', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})
export type StoredChange = z.output<typeof programmeChanges.schema>
export type ProgrammeParameter = z.output<typeof programmeParameters.schema>

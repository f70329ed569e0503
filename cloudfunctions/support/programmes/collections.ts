/** Collections of programmes: what places set otherwise. */
import * as z from 'zod'
import { programmeId } from '@/domain/support/programme/programme-shape'
import { parameterOverride } from '@/domain/support/programme/parameters'
import { defineCollection } from '../../kernel/db/define-collection'

export const programmeParameters = defineCollection({
  name: 'programmeParameters',
  about: 'Amounts, ages and limits of a programme that a place set otherwise than the province, from a day on, with the document that says so. Never changed: another value is another row.',
  schema: z.object({
    /** `programme:orgPath:name:from`: one value a place, a parameter and a day. */
    _id: z.string().max(200),
    programme: programmeId,
    ...parameterOverride.shape,
  }),
  indexes: [{ name: 'at', keys: [['orgPath', 1], ['programme', 1], ['from', 1]] }],
  orgPaths: ['orgPath'],
  personal: null,
})

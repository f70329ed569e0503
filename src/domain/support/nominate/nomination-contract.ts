/** What may be asked of recommendations for an honour. Contracts only grow. */
import * as z from 'zod'
import { moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { programmeId } from '../programme/programme-shape'

const code = z.string().max(20)

export const nominationContract = {
  /** In the own words, for whoever is given the code. */
  make: { input: z.strictObject({ id: ulid, programme: programmeId, words: z.string().trim().min(10).max(300) }), output: z.strictObject({ id: ulid, code, expiresAt: moment }) },
  /** Those that one wrote. Whether the family applied is the family's to tell. */
  mine: { input: z.strictObject({}), output: z.strictObject({ nominations: z.array(z.strictObject({ id: ulid, words: z.string().max(300), code: code.nullable(), state: z.enum(['open', 'taken', 'lapsed']), at: moment, expiresAt: moment })).max(20) }) },
  /** What the code brings, before anything is begun. Every look counts. */
  look: {
    input: z.strictObject({ code: z.string().min(1).max(40) }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), id: ulid, programme: programmeId, title: z.string().max(30), byName: z.string().max(20), words: z.string().max(300), expiresAt: moment }),
      z.strictObject({ ok: z.literal(false), sentence: z.string().max(120) }),
    ]),
  },
  /** Begins one's own application with the neighbour's words as a first draft; sends nothing. */
  accept: { input: z.strictObject({ nomination: ulid, /** Of the case. */ id: ulid }), output: z.strictObject({ id: ulid, programme: programmeId }) },
} as const

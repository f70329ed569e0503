/** What may be said of a helped household's project. Contracts only grow. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { projectSaid } from './project-shape'

const tap = { /** The case. */ id: ulid, /** The client's id of the tap. */ act: ulid }
const output = z.strictObject({ id: ulid })

export const followContract = {
  /** By the family: how it goes, in a sentence. */
  tell: { input: z.strictObject({ ...tap, ...projectSaid }), output },
  /** By staff who were there. */
  visit: { input: z.strictObject({ ...tap, on: date, ...projectSaid }), output },
} as const

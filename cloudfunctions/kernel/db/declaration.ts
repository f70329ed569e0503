/** What is said of a collection, once: the rest follows from it. */
import type * as z from 'zod'

/** `localcloud/store/types.ts` has the same shape: collections.json carries it there. */
export interface IndexSpec {
  name: string
  /** Dotted paths in order. */
  keys: ReadonlyArray<readonly [path: string, direction: 1 | -1]>
  unique?: boolean
}

/** Every document has its `_id`; the rest is the schema's. */
export type DocSchema = z.ZodObject<{ _id: z.ZodType<string, string> } & z.ZodRawShape>

export interface Declaration<S extends DocSchema = DocSchema> {
  name: string
  /** What it holds and why, for the data dictionary. */
  about: string
  schema: S
  indexes: readonly IndexSpec[]
  /** The timer removes documents this many days after the date in `from`. */
  retention?: { days: number; from: string }
}

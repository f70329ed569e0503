/** A collection declared once: the declaration makes it in every cloud, reads and writes it, and is the data dictionary. */
import type * as z from 'zod'

/** `localcloud/store/types.ts` holds the same shape: collections.json carries it from here to there. */
export interface IndexSpec {
  name: string
  /** Dotted paths in order. */
  keys: ReadonlyArray<readonly [path: string, direction: 1 | -1]>
  unique?: boolean
}

/** Every document has its `_id`; the rest is the schema's. */
export type DocSchema = z.ZodObject<{ _id: z.ZodType<string, string> } & z.ZodRawShape>

export interface Collection<S extends DocSchema = DocSchema> {
  name: string
  /** What it holds and why, for the data dictionary. */
  about: string
  schema: S
  indexes: readonly IndexSpec[]
  /** Documents are removed by the timer this many days after the date in `from`; the first key of one of the indexes is that field. */
  retention?: { days: number; from: string }
}

/** Declares a collection. Fails at load when nothing can find the documents whose time is over. */
export function defineCollection<S extends DocSchema>(collection: Collection<S>): Collection<S> {
  const { name, indexes, retention } = collection
  if (retention && !indexes.some((index) => index.keys[0]?.[0] === retention.from)) {
    throw new Error(`Collection ${name} keeps documents for ${retention.days} days but has no index that begins with ${retention.from}`)
  }
  return collection
}

/** Turns what the database gives into what the schema says. */
import * as z from 'zod'
import type { DocSchema } from './declaration'
import { tolerant } from './tolerant'

/** Which fields to fetch: a constant, so that its parser is made once. */
export type Only<K extends string> = readonly K[]

type ParseRows<T> = <K extends keyof T & string>(rows: unknown, only?: Only<K>) => Array<Pick<T, K>>

/** Throws when a document does not fit its schema: that is a defect of ours, never the caller's. */
export function rowParser<S extends DocSchema>(schema: S): ParseRows<z.output<S>> {
  const parsers = new Map<Only<string> | undefined, z.ZodType>()
  const parserOf = (only?: Only<string>) => {
    const known = parsers.get(only)
    if (known) return known
    const fields = only ? schema.pick(Object.fromEntries(only.map((key) => [key, true as const]))) : schema
    const parser = z.array(tolerant(fields))
    parsers.set(only, parser)
    return parser
  }
  // The schema is picked by names at run time; the type of what is left is known only here.
  return <K extends keyof z.output<S> & string>(rows: unknown, only?: Only<K>) => parserOf(only).parse(rows) as Array<Pick<z.output<S>, K>>
}

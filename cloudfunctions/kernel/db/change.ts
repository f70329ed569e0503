/** What a write may change, in MongoDB's words and in the collection's types. */
import * as z from 'zod'
import type { Declaration } from './declaration'
import { schemaAt } from './schema-at'
import { withUnder } from './under'

type Dotted<T, V> = { readonly [Path in `${keyof T & string}.${string}`]?: V }
type Items<V> = V extends ReadonlyArray<infer Item> ? Item : never
/** `$each` adds several; `$slice` keeps the last so many (negative). */
type Added<Item> = Item | { readonly $each: readonly Item[]; readonly $slice?: number; readonly $position?: number }
type ListField<T> = { [K in keyof T]: NonNullable<T[K]> extends readonly unknown[] ? K : never }[keyof T]
type NumberField<T> = { [K in keyof T]: NonNullable<T[K]> extends number ? K : never }[keyof T]

export interface Change<T> {
  readonly $set?: { readonly [K in Exclude<keyof T, '_id'>]?: T[K] } & Dotted<T, unknown>
  readonly $unset?: { readonly [K in keyof T]?: true } & Dotted<T, true>
  readonly $push?: { readonly [K in ListField<T>]?: Added<Items<NonNullable<T[K]>>> } & Dotted<T, unknown>
  readonly $addToSet?: { readonly [K in ListField<T>]?: Added<Items<NonNullable<T[K]>>> } & Dotted<T, unknown>
  /** An item, or a condition on the items' fields. */
  readonly $pull?: { readonly [K in ListField<T>]?: unknown } & Dotted<T, unknown>
  readonly $inc?: { readonly [K in NumberField<T>]?: number } & Dotted<T, number>
}

type Written = Partial<Record<keyof Change<never>, object>>

/** The change with every value it writes parsed by the collection's schema, and what follows from them. Throws for a path that the schema does not know. */
export function parsedChange(declaration: Pick<Declaration, 'schema' | 'under'>, change: Written): object {
  const values = (fields: object, of: (path: string) => z.ZodType) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined).map(([path, value]) => [path, parsedValue(of(path), value)]))
  const at = (path: string) => schemaAt(declaration.schema, path)
  const itemOf = (path: string) => schemaAt(declaration.schema, `${path}.0`)
  const { $set, $push, $addToSet, ...rest } = change
  return {
    ...($set && { $set: values(withUnder(declaration, $set), at) }),
    ...($push && { $push: values($push, itemOf) }),
    ...($addToSet && { $addToSet: values($addToSet, itemOf) }),
    ...rest,
  }
}

function parsedValue(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$each' in value)) return schema.parse(value)
  return { ...value, $each: z.array(schema).parse(value.$each) }
}

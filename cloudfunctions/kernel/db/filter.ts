/** What a query may ask, in MongoDB's words and in the collection's types: a misspelt field or a value of the wrong type does not compile. */
interface Words<V> {
  readonly $ne?: V
  readonly $in?: readonly V[]
  readonly $nin?: readonly V[]
  readonly $gt?: V
  readonly $gte?: V
  readonly $lt?: V
  readonly $lte?: V
  readonly $exists?: boolean
}

type Condition<V> = V | Words<V>

/** What the items of a list must meet together. */
type ItemMatch<Item> = Item extends object ? { readonly [K in keyof Item]?: Condition<Item[K]> } : Words<Item>

/** A list matches when one of its items does. */
type FieldCondition<V> = [NonNullable<V>] extends [ReadonlyArray<infer Item>]
  ? Condition<Item> | { readonly $elemMatch: ItemMatch<Item> } | { readonly $size: number } | { readonly $exists: boolean }
  : Condition<V>

/** `members.personId`: the first step is a field of the document, the rest is not checked by the compiler. */
type Dotted<T> = { readonly [Path in `${keyof T & string}.${string}`]?: unknown }

export type Filter<T> = { readonly [K in keyof T]?: FieldCondition<T[K]> } & Dotted<T> & {
    readonly $or?: ReadonlyArray<Filter<T>>
    readonly $and?: ReadonlyArray<Filter<T>>
    readonly $nor?: ReadonlyArray<Filter<T>>
  }

/** Names of the fields that hold a date. */
export type DateField<T> = { [K in keyof T]: T[K] extends Date ? K & string : never }[keyof T]

/** Names of the fields that a list can be walked by. */
export type OrderField<T> = { [K in keyof T]: T[K] extends Date | string | null ? K & string : never }[keyof T]

/**
 * The filter as it may go to the database. Throws for an undefined value: the SDK would drop that condition in silence, and the query would
 * then match more than was meant.
 */
export function sendable(where: object): object {
  refuseUndefined(where, 'where')
  return where
}

function refuseUndefined(value: unknown, at: string): void {
  if (value === undefined) throw new Error(`${at} is undefined`)
  if (typeof value !== 'object' || value === null || value instanceof Date) return
  for (const [key, part] of Object.entries(value)) refuseUndefined(part, `${at}.${key}`)
}

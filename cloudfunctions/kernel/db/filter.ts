/** What a query may ask, in MongoDB's words and in the collection's types: a misspelt field or a value of the wrong type does not compile. */
type Condition<V> = V | { readonly $ne: V }

/** A list matches when one of its items does. */
type FieldCondition<V> = V extends ReadonlyArray<infer Item> ? Condition<Item> : Condition<V>

export type Filter<T> = { readonly [K in keyof T]?: FieldCondition<T[K]> }

/** Names of the fields that hold a date. */
export type DateField<T> = { [K in keyof T]: T[K] extends Date ? K & string : never }[keyof T]

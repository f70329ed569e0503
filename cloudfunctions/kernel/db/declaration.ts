/** What is said of a collection, once: the rest follows from it. */
import type * as z from 'zod'

/** `localcloud/store/types.ts` has the same shape: collections.json carries it there. */
export interface IndexSpec {
  name: string
  /** Dotted paths in order. */
  keys: ReadonlyArray<readonly [path: string, direction: 1 | -1]>
  unique?: boolean
  /** With `unique`: documents without the key are left out, so those written before there was one do not meet as one nothing. */
  sparse?: boolean
}

/** Every document has its `_id`; the rest is the schema's. */
export type DocSchema = z.ZodObject<{ _id: z.ZodType<string, string> } & z.ZodRawShape>

/** What a collection holds of one person, and what becomes of it. */
export interface Personal {
  /** Dotted name of the field with the person's id. */
  key: string
  /** Other fields that hold the same person's id: they follow when the rows are given to another record of the person. */
  also?: readonly string[]
  /** 简体: heading in the copy of their data that a person may ask for. */
  title: string
  /** When the person deletes the account. */
  onErase: 'remove' | 'keep'
  /** Said to the person when it is kept. */
  why?: string
  /** Fields that are never exported: secrets, and what is about somebody else. */
  hidden?: readonly string[]
  /** Which of the rows with the person's id are theirs to have and to erase, where not all: what staff did for somebody is that somebody's. */
  theirs?: (personId: string) => Readonly<Record<string, unknown>>
}

export interface Declaration<S extends DocSchema = DocSchema> {
  name: string
  /** What it holds and why, for the data dictionary. */
  about: string
  schema: S
  indexes: readonly IndexSpec[]
  /** Dotted names of the fields that hold an org path: moving a place walks them. */
  orgPaths: readonly string[]
  /** Name of the field whose places above are kept in `under` (see under.ts), for what is looked for by a place above and in order. */
  under?: string
  /** Null when it holds nothing of a person. */
  personal: Personal | null
  /** The timer removes documents this many days after the date in `from`. */
  retention?: { days: number; from: string }
}

/** Changing and removing documents. Each verb is one round trip. */
import type * as z from 'zod'
import { parsedChange, type Change } from './change'
import { database } from './database'
import { databaseCall, isDuplicate } from './database-call'
import type { Declaration, DocSchema } from './declaration'
import { sendable, type Filter } from './filter'
import { rowParser } from './row-parser'

/** One document by its id, and what else must hold of it. */
type OneWhere<T> = Filter<T> & { readonly _id: string }

export interface Updaters<T> {
  /** Changes every document that matches; says how many became different. */
  updateWhere(where: Filter<T>, change: Change<T>): Promise<number>
  /**
   * Changes one document if it still is as `where` says; says whether it became different. This is how two people's taps are told apart: state in `where` what
   * must not have changed, and let the change make it untrue, so that the same change again is false.
   */
  updateOne(where: OneWhere<T>, change: Change<T>): Promise<boolean>
  /** `updateOne` of a change that may meet another document in a unique key: `taken` when it does, and nothing is changed. */
  updateUnlessTaken(where: OneWhere<T>, change: Change<T>): Promise<'changed' | 'notThere' | 'taken'>
  /**
   * Like `updateOne`, and gives the document; undefined when none matched. Its image may be the one before the change or the one after
   * (CloudBase does not say): read from it only what the change does not touch, or what both images agree on.
   */
  updateAndReturn(where: Filter<T>, change: Change<T>): Promise<Pick<T, keyof T & string> | undefined>
  /** Removes every document that matches; says how many. */
  removeWhere(where: Filter<T>): Promise<number>
}

export function updaters<S extends DocSchema>(declaration: Declaration<S>): Updaters<z.output<S>> {
  const { name, schema } = declaration
  const parse = rowParser(schema)
  // `raw`: our words are MongoDB's own already.
  const chosen = (where: object, multiple: boolean) => database().collection(name).options({ raw: true, multiple }).where(sendable(where))
  const update = async (where: object, change: object, multiple: boolean) => {
    const data = parsedChange(declaration, change)
    const { updated } = await databaseCall(`update ${name}`, () => chosen(where, multiple).update(data))
    return Number(updated)
  }

  return {
    updateWhere: (where, change) => update(where, change, true),
    updateOne: async (where, change) => (await update(where, change, false)) === 1,
    async updateUnlessTaken(where, change) {
      try {
        return (await update(where, change, false)) === 1 ? 'changed' : 'notThere'
      } catch (error) {
        if (isDuplicate(error)) return 'taken'
        throw error
      }
    },
    async updateAndReturn(where, change) {
      const data = parsedChange(declaration, change)
      // The SDK has no raw form of this one, but leaves keys that begin with `$` as they are.
      const { doc } = await databaseCall(`update ${name}`, () => chosen(where, false).updateAndReturn(data))
      return doc ? parse([doc])[0] : undefined
    },
    async removeWhere(where) {
      const { deleted } = await databaseCall(`remove ${name}`, () => chosen(where, true).remove())
      return Number(deleted)
    },
  }
}

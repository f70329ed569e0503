/** A collection declared once: the declaration makes it in every cloud, types what reads and writes it, and is the data dictionary. */
import type * as z from 'zod'
import type { Declaration, DocSchema } from './declaration'
import { personalRows, type PersonalRows } from './personal'
import { readers, type Readers } from './read'
import { retention, type Retention } from './retention'
import { updaters, type Updaters } from './update'
import { writers, type Writers } from './write'

export type Collection<S extends DocSchema> = Declaration<S> & Readers<z.output<S>> & Writers<z.output<S>> & Updaters<z.output<S>> & Retention & PersonalRows

/** Declares a collection. Fails at load when no index can find the documents whose time is over. */
export function defineCollection<S extends DocSchema>(declaration: Declaration<S>): Collection<S> {
  const { name, indexes, retention: rule } = declaration
  if (rule && !indexes.some((index) => index.keys[0]?.[0] === rule.from)) {
    throw new Error(`Collection ${name} keeps documents ${rule.days} days but has no index that begins with ${rule.from}`)
  }
  return { ...declaration, ...readers(declaration), ...writers(declaration), ...updaters(declaration), ...retention(declaration), ...personalRows(declaration) }
}

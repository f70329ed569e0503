/** A collection declared once: the declaration makes it in every cloud, types what reads and writes it, and is the data dictionary. */
import type * as z from 'zod'
import type { Declaration, DocSchema } from './declaration'
import { personalRows, type PersonalRows } from './personal'
import { readers, type Readers } from './read'
import { retention, type Retention } from './retention'
import { updaters, type Updaters } from './update'
import { writers, type Writers } from './write'

type Collection<S extends DocSchema> = Declaration<S> & Readers<z.output<S>> & Writers<z.output<S>> & Updaters<z.output<S>> & Retention & PersonalRows

/** Declares a collection. Fails at load when no index can find the documents whose time is over, those that move with a place, or those written before they had the list `under`. */
export function defineCollection<S extends DocSchema>(declaration: Declaration<S>): Collection<S> {
  const { name, schema, indexes, orgPaths, under, retention: rule } = declaration
  const isFound = (field: string) => field === '_id' || indexes.some((index) => index.keys[0]?.[0] === field)
  if (rule && !isFound(rule.from)) {
    throw new Error(`Collection ${name} keeps documents ${rule.days} days but has no index that begins with ${rule.from}`)
  }
  const lost = orgPaths.find((path) => !isFound(path))
  if (lost !== undefined) throw new Error(`Collection ${name} has places in ${lost} but no index that begins with it`)
  if (under !== undefined && !(orgPaths.includes(under) && 'under' in schema.shape && isFound('under'))) {
    throw new Error(`Collection ${name} keeps what ${under} lies under, but has no such place, no list \`under\`, or no index that begins with it`)
  }
  return { ...declaration, ...readers(declaration), ...writers(declaration), ...updaters(declaration), ...retention(declaration), ...personalRows(declaration) }
}

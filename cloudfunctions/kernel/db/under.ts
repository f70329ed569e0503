/**
 * `under`: the places above the one that a field of the record names, kept beside it. A subtree is a range of paths, and behind a range no index gives an order; in this list the
 * place itself is found, by equality. Whoever writes the field writes the list, in the same write, so the two cannot part.
 */
import * as z from 'zod'
import { coveringPaths } from '@/domain/org/hand-over'
import { orgPath } from '@/domain/org/org-path'
import type { Declaration } from './declaration'

/** Of the schema. Never given by who writes; missing in what was written before there was the list. */
export const under = z.array(orgPath).max(8).optional()

/** The fields of a document or of a `$set`, with the list where they name the place. */
export function withUnder<T extends object>({ under: of }: Pick<Declaration, 'under'>, fields: T): T {
  if (of === undefined || !(of in fields)) return fields
  const path: unknown = Object.getOwnPropertyDescriptor(fields, of)?.value
  return { ...fields, under: typeof path === 'string' ? coveringPaths(path).slice(1) : [] }
}

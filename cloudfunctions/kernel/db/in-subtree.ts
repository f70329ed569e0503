import type { OrgPath } from '@/domain/org/org-path'

export interface PathRange {
  readonly $gte: string
  readonly $lt: string
}

/** Paths of a place and of everything below it, as a range that an index can follow: `n1.n14.` up to `n1.n14/`, `/` being the character after the dot. */
export function inSubtree(path: OrgPath): PathRange {
  if (!path.endsWith('.')) throw new Error(`not an org path: ${path}`)
  return { $gte: path, $lt: `${path.slice(0, -1)}/` }
}

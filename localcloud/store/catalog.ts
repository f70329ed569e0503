import { LocalCloudError, unsupported } from '../errors'
import { primaryIndex } from './key-space'
import type { IndexSpec } from './types'

/** An index and what its entries so far allow the planner to conclude. Never changed in place: an open transaction keeps the one it began with. */
export interface IndexState {
  id: number
  spec: IndexSpec
  paths: ReadonlyArray<readonly string[]>
  /** The path of a 2dsphere index. */
  geo?: string
  /** Paths of arrays seen in indexed documents. */
  arrays: readonly string[]
  /** Some key is coarser than its values: no order and no uniqueness can be read from the keys alone. */
  lossy: boolean
}

export interface CollectionState {
  id: number
  name: string
  /** The first is the one on `_id`. */
  indexes: readonly IndexState[]
}

export type Catalog = ReadonlyMap<string, CollectionState>

/** How many documents a collection has, and the number its next record gets. */
export interface CollectionStats {
  count: number
  next: number
}

const primarySpec: IndexSpec = { name: '_id', keys: [['_id', 1]], unique: true }

export const newCollection = (id: number, name: string): CollectionState => ({ id, name, indexes: [newIndex(primaryIndex, primarySpec)] })

export function newIndex(id: number, spec: IndexSpec): IndexState {
  const paths = spec.keys.map(([path]) => path.split('.'))
  const geo = spec.keys.some(([, kind]) => kind === '2dsphere') ? spec.keys[0]?.[0] : undefined
  return { id, spec, paths, ...(geo !== undefined && { geo }), arrays: [], lossy: false }
}

/** Refuses what cannot be an index; MongoDB's rules where it has them. */
export function checkIndexSpec(spec: IndexSpec): void {
  const bad = (why: string) => new LocalCloudError('DATABASE_REQUEST_FAILED', `Bad index ${spec.name}: ${why}`)
  if (!spec.name || spec.name === primarySpec.name) throw bad('an index needs a name of its own')
  if (!spec.keys.length || spec.keys.length > 32) throw bad('an index has 1 to 32 keys')
  if (new Set(spec.keys.map(([path]) => path)).size < spec.keys.length) throw bad('a path occurs twice')
  for (const [path, kind] of spec.keys) {
    const steps = path.split('.')
    if (steps.some((step) => !step || step.startsWith('$'))) throw bad(`${path || '(empty)'} is not a path`)
    if (steps.some((step) => /^\d+$/.test(step))) throw unsupported(`an index on an array position (${path})`)
    if (kind === '2dsphere' && (spec.keys.length > 1 || spec.unique)) throw unsupported('a 2dsphere index that is unique or has other keys')
  }
  if (spec.expireAfterSeconds === undefined) return
  if (spec.keys.length > 1 || spec.keys[0]?.[1] === '2dsphere' || !(spec.expireAfterSeconds >= 0)) {
    throw bad('expireAfterSeconds needs one date key and a number of seconds')
  }
}

/** Whether two declarations mean the same index. */
export const sameSpec = (a: IndexSpec, b: IndexSpec) => JSON.stringify(meaning(a)) === JSON.stringify(meaning(b))

const meaning = ({ keys, unique = false, sparse = false, expireAfterSeconds }: IndexSpec) => [keys, unique, sparse, expireAfterSeconds ?? null]

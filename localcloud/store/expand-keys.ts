import { LocalCloudError } from '../errors'
import { isRow } from '../semantics/bson-type'
import type { Doc } from '../semantics/types'

export interface ExpandedKeys {
  /** One row of values per index entry; undefined where the document has nothing. */
  rows: unknown[][]
  /** Paths of the arrays that made more than one row possible. */
  arrays: string[]
}

/** Where one index path has got to in the document. */
interface Step {
  value: unknown
  at: string
  rest: readonly string[]
  /** An array that is an element of an array is a value, and is not entered. */
  final: boolean
}

/**
 * The values a document has under the paths of one index, as MongoDB makes index keys: paths through the same array are taken from the
 * same element, two different arrays in one index are refused.
 */
export function expandKeys(doc: Doc, paths: ReadonlyArray<readonly string[]>): ExpandedKeys {
  const row = paths.map((path) => valueAt(doc, path))
  if (!row.some(Array.isArray)) return { rows: [row], arrays: [] }
  const expanded: ExpandedKeys = { rows: [], arrays: [] }
  expand(paths.map((rest) => ({ value: doc, at: '', rest, final: false })), expanded)
  return expanded
}

/** The value under a path, or the first array on the way. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  for (const name of path) {
    if (Array.isArray(value)) break
    value = isRow(value) && Object.hasOwn(value, name) ? value[name] : undefined
  }
  return value
}

function expand(from: readonly Step[], into: ExpandedKeys): void {
  const steps = from.map(descend)
  const arrays = new Set(steps.filter(entersArray).map((step) => step.at))
  if (!arrays.size) return void into.rows.push(steps.map((step) => step.value))
  if (arrays.size > 1) throw new LocalCloudError('DATABASE_REQUEST_FAILED', `cannot index parallel arrays [${[...arrays].join('] [')}]`)
  const [at = ''] = arrays
  if (!into.arrays.includes(at)) into.arrays.push(at)
  const elements = steps.find((step) => step.at === at && entersArray(step))?.value as unknown[]
  // An array without elements leaves itself at its own path and nothing below it.
  if (!elements.length) return expand(steps.map((step) => (entersArray(step) ? { ...step, value: step.rest.length ? undefined : [], rest: [], final: true } : step)), into)
  for (const element of elements) expand(steps.map((step) => (entersArray(step) ? enter(step, element) : step)), into)
}

const entersArray = (step: Step) => Array.isArray(step.value) && !step.final

function enter(step: Step, element: unknown): Step {
  if (!Array.isArray(element)) return { ...step, value: element }
  return { ...step, value: step.rest.length ? undefined : element, rest: [], final: true }
}

function descend(step: Step): Step {
  let { value, at } = step
  let taken = 0
  for (const name of step.rest) {
    if (Array.isArray(value)) break
    value = isRow(value) && Object.hasOwn(value, name) ? value[name] : undefined
    at = at ? `${at}.${name}` : name
    taken++
  }
  return { ...step, value, at, rest: step.rest.slice(taken) }
}

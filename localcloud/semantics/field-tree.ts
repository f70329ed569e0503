import { type Row, isRow } from './bson-type'
import { refused } from './failure'
import { splitPath } from './path'

/** Dotted paths as a tree; a node is either the end of a path, with what was said of it, or has children. */
export interface FieldTree<Leaf> {
  leaf?: Leaf
  children: Map<string, FieldTree<Leaf>>
}

/** Throws when one path is another or leads through it. */
export function fieldTree<Leaf>(entries: Iterable<readonly [path: string, leaf: Leaf]>): FieldTree<Leaf> {
  const root: FieldTree<Leaf> = { children: new Map() }
  for (const [path, leaf] of entries) {
    const collision = () => refused(`Path collision at ${path}`)
    let node = root
    for (const part of splitPath(path)) {
      if (part === '') throw refused(`FieldPath field names may not be empty: '${path}'`)
      if (node.leaf !== undefined) throw collision()
      const child = node.children.get(part) ?? { children: new Map() }
      node.children.set(part, child)
      node = child
    }
    if (node.leaf !== undefined || node.children.size > 0) throw collision()
    node.leaf = leaf
  }
  return root
}

/** The named fields alone, in the document's order; arrays keep their documents, and lose their other elements on the way to a field. */
export function pick(row: Row, tree: FieldTree<unknown>): Row {
  const picked: Row = {}
  for (const [name, value] of Object.entries(row)) {
    const node = tree.children.get(name)
    if (node === undefined) continue
    const kept = node.children.size === 0 ? value : pickInside(value, node)
    if (kept !== undefined) picked[name] = kept
  }
  return picked
}

function pickInside(value: unknown, node: FieldTree<unknown>): unknown {
  if (Array.isArray(value)) return value.map((element) => pickInside(element, node)).filter((element) => element !== undefined)
  return isRow(value) ? pick(value, node) : undefined
}

/** Everything but the named fields. */
export function omit(row: Row, tree: FieldTree<unknown>): Row {
  const kept: Row = {}
  for (const [name, value] of Object.entries(row)) {
    const node = tree.children.get(name)
    if (node === undefined) kept[name] = value
    else if (node.children.size > 0) kept[name] = omitInside(value, node)
  }
  return kept
}

function omitInside(value: unknown, node: FieldTree<unknown>): unknown {
  if (Array.isArray(value)) return value.map((element) => omitInside(element, node))
  return isRow(value) ? omit(value, node) : value
}

/** Gives each field of the tree what `value` makes of its leaf; undefined removes it. Arrays on the way are changed in every element. */
export function assign<Leaf>(target: unknown, tree: FieldTree<Leaf>, value: (leaf: Leaf, current: unknown) => unknown): unknown {
  if (tree.leaf !== undefined) return value(tree.leaf, target)
  if (Array.isArray(target)) return target.map((element) => assign(element, tree, value))
  const changed: Row = isRow(target) ? { ...target } : {}
  for (const [name, node] of tree.children) {
    const assigned = assign(Object.hasOwn(changed, name) ? changed[name] : undefined, node, value)
    if (assigned === undefined) delete changed[name]
    else changed[name] = assigned
  }
  return changed
}

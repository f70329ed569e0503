import type { Unit } from './unit'

export interface TextNode {
  key: string
  text: string
}

/** An element of the view, components and slots resolved. */
export interface ElementNode {
  /** Unique among its siblings and stable while it stands for the same thing: its place in the template and every `wx:key` above it. */
  key: string
  tag: string
  attrs: Record<string, unknown>
  children: ViewNode[]
  /** Whose methods its event attributes name. */
  owner: Unit
  /** The component this element is the host of. */
  component?: Unit
}

export type ViewNode = TextNode | ElementNode

export function isElement(node: ViewNode): node is ElementNode {
  return 'tag' in node
}

/** Elements in the tree, and how deep they nest. */
export function measure(nodes: ViewNode[]): { nodes: number; depth: number } {
  let count = 0
  let depth = 0
  for (const node of nodes) {
    if (!isElement(node)) continue
    const inner = measure(node.children)
    count += 1 + inner.nodes
    depth = Math.max(depth, 1 + inner.depth)
  }
  return { nodes: count, depth }
}

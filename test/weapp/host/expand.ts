import type { Unit } from './unit'
import type { ViewNode } from './view-node'
import { isElement } from './view-node'
import type { WccChild, WccNode } from './wcc-tree'

/** Finds or makes the component that stands at `place` in its owner's template. */
export type ComponentAt = (owner: Unit, path: string, place: string, attrs: Record<string, unknown>) => Unit

const virtualTags = new Set(['virtual', 'wx-block', 'wx-template'])

/** The view of `unit` now: its template run on its data, components expanded in place, `slotted` put where its slots are. */
export function expandUnit(unit: Unit, slotted: ViewNode[], componentAt: ComponentAt): ViewNode[] {
  return expandList(unit.template(unit.viewData).children ?? [], '')

  function expandList(nodes: WccChild[], place: string): ViewNode[] {
    const taken = new Set<string>()
    return nodes.flatMap((node, index): ViewNode[] => {
      if (node == null) return []
      let key = `${place}/${typeof node === 'object' ? stepOf(node, index) : index}`
      while (taken.has(key)) key += '+'
      taken.add(key)
      if (typeof node !== 'object') return [{ key, text: String(node) }]
      if (virtualTags.has(node.tag)) return expandList(node.children ?? [], key)
      if (node.tag === 'wx-slot') return slotContent(String(node.attr?.name ?? ''))
      return expandElement(node, key)
    })
  }

  function expandElement(node: WccNode, key: string): ViewNode[] {
    const attrs = node.attr ?? {}
    const children = expandList(node.children ?? [], key)
    const tag = node.tag.replace(/^wx-/, '')
    const path = unit.using[tag]
    if (path === undefined) return [{ key, tag: node.tag, attrs, children, owner: unit }]
    const component = componentAt(unit, path, key, attrs)
    const shown = expandUnit(component, children, componentAt)
    if (component.shape?.virtualHost) return shown.map((child) => ({ ...child, key: `${key}:${child.key}` }))
    return [{ key, tag, attrs: { is: path, ...attrs }, children: shown, owner: unit, component }]
  }

  function slotContent(name: string): ViewNode[] {
    return slotted.filter((node) => String((isElement(node) && node.attrs.slot) || '') === name)
  }
}

/** One step of a node's place: a repetition goes by its `wx:key`, a branch by which one it is, everything else by position. */
function stepOf(node: WccNode, index: number): string {
  if (node.wxKey !== undefined) return `k${node.wxKey}`
  return node.wxVkey === undefined ? String(index) : `${index}v${node.wxVkey}`
}


import { viewNodeOf } from './dom-patch'
import { copyInto } from './realm'
import type { Runtime } from './runtime'
import type { ElementNode } from './view-node'

export interface MiniEvent {
  detail?: unknown
  bubbles: boolean
  /** Fields that stand beside `detail`, such as `touches`. */
  more?: Record<string, unknown>
}

interface Binding {
  handler: string
  stops: boolean
}

/**
 * Sends an event to the element that `start` lies in and, when it bubbles, on to its ancestors until a `catch` stops it.
 * Gives how many handlers heard it.
 */
export function dispatchFrom(start: Node, type: string, event: MiniEvent, runtime: Runtime): number {
  const path: Array<{ element: Element; view: ElementNode }> = []
  for (let node: Node | null = start; node; node = node.parentNode) {
    const view = viewNodeOf(node)
    if (view) path.push({ element: node as Element, view })
  }
  const [first] = path
  if (!first) return 0
  const target = describe(first.element, first.view)
  const mark = Object.assign({}, ...path.map(({ view }) => prefixed(view.attrs, 'mark:')).reverse()) as Record<string, unknown>
  let heard = 0
  for (const { element, view } of event.bubbles ? path : [first]) {
    if (type === 'tap' && view.tag === 'wx-button' && view.attrs.disabled === true) break
    const bindings = bindingsOf(view.attrs, type)
    for (const { handler } of bindings) {
      const fields = { type, timeStamp: Date.now(), detail: event.detail ?? {}, target, currentTarget: describe(element, view), mark, ...event.more }
      heard += 1
      if (typeof view.owner.self[handler] !== 'function') runtime.problems.add(view.owner.path, `no method "${handler}" for ${type}`)
      view.owner.call(handler, copyInto(runtime.logic, fields))
    }
    if (bindings.some(({ stops }) => stops)) break
  }
  return heard
}

function bindingsOf(attrs: Record<string, unknown>, type: string): Binding[] {
  return Object.entries(attrs).flatMap(([name, handler]) => {
    const [, kind, bound] = /^(bind|catch|mut-bind):?(.+)$/.exec(name) ?? []
    return bound?.toLowerCase() === type.toLowerCase() && typeof handler === 'string' && handler !== '' ? [{ handler, stops: kind === 'catch' }] : []
  })
}

function describe(element: Element, view: ElementNode): object {
  const { offsetLeft = 0, offsetTop = 0 } = element as HTMLElement
  return { id: element.id, dataset: prefixed(view.attrs, 'data-'), offsetLeft, offsetTop }
}

/** Attributes that start with `prefix`, by the rest of their names in camel case. */
function prefixed(attrs: Record<string, unknown>, prefix: string): Record<string, unknown> {
  const named = Object.entries(attrs).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(named.map(([name, value]) => [name.slice(prefix.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]))
}

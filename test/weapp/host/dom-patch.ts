import { addNativePart, isNativePart, syncNativePart } from './native-part'
import type { ElementNode, ViewNode } from './view-node'
import { isElement } from './view-node'

const shown = new WeakMap<Node, ViewNode>()
const eventAttribute = /^(bind|catch|mut-bind|capture-|mark:|wx:|generic:)/

/** The view node that a DOM element shows. */
export function viewNodeOf(node: Node): ElementNode | undefined {
  const view = shown.get(node)
  return view && isElement(view) ? view : undefined
}

export interface PatchOptions {
  /** Style text as the browser takes it: `rpx` resolved. */
  style(text: string): string
  /** Where the browser finds a picture of the package. */
  picture(src: string): string
}

/** Makes the children of `parent` show `next`, keeping every DOM node whose key and kind are still there. */
export function patchChildren(parent: Element, next: ViewNode[], options: PatchOptions): void {
  const old = new Map<string, Node>()
  for (const node of [...parent.childNodes]) {
    if (isNativePart(node)) continue
    old.set(shown.get(node)?.key ?? '', node)
  }
  let before: Node | null = parent.firstChild
  while (before && isNativePart(before)) before = before.nextSibling
  for (const view of next) {
    const known = old.get(view.key)
    const node = known && isSameKind(known, view) ? known : makeNode(parent.ownerDocument, view)
    if (node === known) old.delete(view.key)
    if (node === before) before = before.nextSibling
    else parent.insertBefore(node, before)
    shown.set(node, view)
    if (isElement(view)) patchElement(node as Element, view, options)
    else if (node.nodeValue !== view.text) node.nodeValue = view.text
  }
  for (const node of old.values()) parent.removeChild(node)
}

function isSameKind(node: Node, view: ViewNode): boolean {
  return isElement(view) ? node.nodeType === 1 && (node as Element).localName === view.tag : node.nodeType === 3
}

function makeNode(document: Document, view: ViewNode): Node {
  if (!isElement(view)) return document.createTextNode(view.text)
  const element = document.createElement(view.tag)
  addNativePart(element)
  return element
}

function patchElement(element: Element, view: ElementNode, options: PatchOptions): void {
  if (view.component) view.component.element = element
  for (const [name, value] of Object.entries(view.attrs)) {
    if (eventAttribute.test(name) || (typeof value === 'object' && value !== null)) continue
    const text = attributeText(name, value, options)
    // wcc gives `aria-label` as ariaLabel.
    const written = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    if (text === undefined) element.removeAttribute(written)
    else if (element.getAttribute(written) !== text) element.setAttribute(written, text)
  }
  syncNativePart(element, view.attrs, options.picture)
  patchChildren(element, view.children, options)
}

function attributeText(name: string, value: unknown, options: PatchOptions): string | undefined {
  if (value === undefined || value === null || value === false || value === '') return undefined
  return name === 'style' ? options.style(String(value)) : value === true ? '' : String(value)
}

/** Elements whose working part is an element of the browser, kept inside them. */
const parts: Record<string, string> = { 'wx-input': 'input', 'wx-textarea': 'textarea', 'wx-image': 'img', 'wx-canvas': 'canvas' }
const partOf = new WeakMap<Element, HTMLElement>()
const isPart = new WeakSet<Node>()

/** Gives a new element its working part, when its kind has one. */
export function addNativePart(element: Element): void {
  const name = parts[element.localName]
  if (name === undefined) return
  const part = element.ownerDocument.createElement(name)
  partOf.set(element, part)
  isPart.add(part)
  element.appendChild(part)
}

export function nativePart(element: Element): HTMLElement | undefined {
  return partOf.get(element)
}

/** True for nodes that belong to the browser's side and no template knows. */
export function isNativePart(node: Node): boolean {
  return isPart.has(node)
}

/** Brings the working part in line with the attributes of its element. */
export function syncNativePart(element: Element, attrs: Record<string, unknown>, picture: (src: string) => string): void {
  const part = partOf.get(element)
  if (!part) return
  if (part.localName === 'img' && attrs.src !== undefined) setIfNew(part, 'src', picture(String(attrs.src)))
  if (part.localName === 'input' || part.localName === 'textarea') {
    const field = part as HTMLInputElement | HTMLTextAreaElement
    if ('value' in attrs && field.value !== String(attrs.value ?? '')) field.value = String(attrs.value ?? '')
    setIfNew(part, 'placeholder', String(attrs.placeholder ?? ''))
    field.disabled = attrs.disabled === true
  }
}

function setIfNew(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

import { dispatchFrom } from './dispatch'
import { viewNodeOf } from './dom-patch'
import type { Runtime } from './runtime'

/** What a tap does of itself, beyond the program's own handlers. */
export interface TapDefaults {
  share(target: Element): void
  open(url: string): void
  /** The button that says yes to WeChat's privacy question. */
  agree(button: Element): void
}

/** Turns what the browser tells of fingers and keys into the events of a mini program. */
export function listenToGestures(surface: HTMLElement, runtime: Runtime, defaults: TapDefaults): void {
  surface.addEventListener('click', (event) => {
    const [x, y] = [event.pageX ?? 0, event.pageY ?? 0]
    tap(event.target as Element, { identifier: 0, pageX: x, pageY: y, clientX: event.clientX, clientY: event.clientY }, runtime, defaults)
  })
  surface.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement
    dispatchFrom(field, 'input', { detail: { value: field.value, cursor: field.selectionStart ?? field.value.length }, bubbles: false }, runtime)
  })
  for (const [heard, type] of [['focusin', 'focus'], ['focusout', 'blur']] as const) {
    surface.addEventListener(heard, (event) => {
      const { value } = event.target as HTMLInputElement
      dispatchFrom(event.target as Element, type, { detail: { value }, bubbles: false }, runtime)
    })
  }
  surface.addEventListener('keydown', (event) => {
    const { value } = event.target as HTMLInputElement
    if (event.key === 'Enter') dispatchFrom(event.target as Element, 'confirm', { detail: { value }, bubbles: false }, runtime)
  })
  surface.addEventListener('scroll', (event) => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = event.target as Element
    dispatchFrom(event.target as Element, 'scroll', { detail: { scrollTop, scrollLeft, scrollHeight, scrollWidth }, bubbles: false }, runtime)
  }, true)
}

function tap(target: Element, touch: Record<string, number>, runtime: Runtime, defaults: TapDefaults): void {
  const touches = { touches: [touch], changedTouches: [touch] }
  dispatchFrom(target, 'touchstart', { bubbles: true, more: touches }, runtime)
  dispatchFrom(target, 'touchend', { bubbles: true, more: { touches: [], changedTouches: [touch] } }, runtime)
  dispatchFrom(target, 'tap', { detail: { x: touch.pageX, y: touch.pageY }, bubbles: true, more: touches }, runtime)
  for (let element: Element | null = target; element; element = element.parentElement) {
    const view = viewNodeOf(element)
    if (!view || view.attrs.disabled === true) continue
    if (view.tag === 'wx-switch') return flip(element, runtime)
    if (view.tag === 'wx-button' && view.attrs.openType === 'share') return defaults.share(element)
    if (view.tag === 'wx-button' && view.attrs.openType === 'agreePrivacyAuthorization') return defaults.agree(element)
    if (view.tag === 'wx-navigator' && typeof view.attrs.url === 'string') return defaults.open(view.attrs.url)
  }
}

function flip(element: Element, runtime: Runtime): void {
  const value = !element.hasAttribute('checked')
  element.toggleAttribute('checked', value)
  dispatchFrom(element, 'change', { detail: { value }, bubbles: false }, runtime)
}

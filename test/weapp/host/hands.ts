import { dispatchFrom } from './dispatch'
import { nativePart } from './native-part'
import type { Runtime } from './runtime'

/** An element, or a selector for the first one on the current page. */
export type Where = string | Element

/** A person's eyes and hands on the current page: they see text and elements, they tap and type. */
export class Hands {
  constructor(
    private readonly page: () => Element,
    private readonly runtime: Runtime,
  ) {}

  /** All text on the page, its own tab bar included. */
  text(): string {
    return this.page().textContent ?? ''
  }

  findAll(selector: string): Element[] {
    return [...this.page().querySelectorAll(selector)]
  }

  find(where: Where): Element {
    const found = typeof where === 'string' ? this.page().querySelector(where) : where
    if (!found) throw new Error(`no ${String(where)} on ${this.page().getAttribute('route')}: ${this.text().slice(0, 300)}`)
    return found
  }

  /** The innermost elements whose text holds `words`, or whose spoken label does. */
  withText(words: string): Element[] {
    const holds = (element: Element): boolean => Boolean(element.textContent?.includes(words) || element.getAttribute('aria-label')?.includes(words))
    return this.findAll('*').filter((element) => holds(element) && ![...element.children].some(holds))
  }

  tap(where: Where): void {
    this.click(this.find(where))
  }

  /** Taps the first thing that says `words`. */
  tapText(words: string): void {
    const [element] = this.withText(words)
    if (!element) throw new Error(`nothing says "${words}" on ${this.page().getAttribute('route')}: ${this.text().slice(0, 300)}`)
    this.click(element)
  }

  /** Types `value` into an input or a text area. */
  type(where: Where, value: string): void {
    const field = nativePart(this.find(where)) as HTMLInputElement | undefined
    if (!field) throw new Error(`${String(where)} is not a field`)
    field.value = value
    field.dispatchEvent(this.event('input'))
  }

  /** Lets a native component tell of something the host does not play: a picker's `change`, a list's `scrolltolower`. */
  tell(where: Where, type: string, detail: object = {}): number {
    return dispatchFrom(this.find(where), type, { detail, bubbles: false }, this.runtime)
  }

  private click(element: Element): void {
    element.dispatchEvent(this.event('click'))
  }

  private event(type: string): Event {
    const event = this.runtime.document.createEvent('Event')
    event.initEvent(type, true, true)
    return event
  }
}

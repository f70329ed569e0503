import { JSDOM } from 'jsdom'

/** A document of its own for a program to draw into, where the process has none. */
export function phoneScreen(): HTMLElement {
  return new JSDOM('<!doctype html><body></body>', { url: 'https://weapp.invalid/' }).window.document.body
}

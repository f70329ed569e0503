import type { Program } from './program'
import type { Realm } from './realm'

/** A node as wcc's output builds it; text is a bare string. */
export interface WccNode {
  tag: string
  attr?: Record<string, unknown>
  children?: WccChild[]
  /** The value of `wx:key`, on the virtual node of one repetition. */
  wxKey?: string | number
  /** Which branch of a `wx:if`, or which template, a virtual node shows. */
  wxVkey?: string | number
}
export type WccChild = WccNode | string | number | null | undefined

/** The view of one page or component: data in, tree out. */
export type Template = (data: unknown) => WccNode

type Gwx = (path: string) => ((data: unknown, defaults: object, global: object) => WccNode) | undefined

/** wcc's output patches built-in prototypes and can do so once only per realm. */
const loaded = new WeakMap<Realm, WeakMap<Program, Gwx>>()

function loadTemplates(program: Program, view: Realm, console: unknown): Gwx {
  const programs = loaded.get(view) ?? new WeakMap<Program, Gwx>()
  loaded.set(view, programs)
  const known = programs.get(program)
  if (known) return known
  const browser = { __webview_engine_version__: 0.02 }
  const gwx = view.run('wxml.js', `var $gwx, $gwl, $gwn, __WXML_GLOBAL__ = {};\n${program.wxml}\nreturn $gwx`, { window: browser, console }) as Gwx
  programs.set(program, gwx)
  return gwx
}

/** Gives the template of a page or component by its path. `console` hears what the compiler's runtime complains about. */
export function templateSource(program: Program, view: Realm, console: unknown): (path: string) => Template {
  const gwx = loadTemplates(program, view, console)
  return (path) => {
    const render = gwx(`${path}.wxml`) ?? gwx(`./${path}.wxml`)
    if (typeof render !== 'function') throw new Error(`no template ${path}.wxml`)
    return (data) => render(data, {}, {})
  }
}

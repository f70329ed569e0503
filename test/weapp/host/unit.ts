import { byteSize } from './byte-size'
import type { ComponentShape } from './component-shape'
import { setAtPath } from './data-path'
import { fieldsOf, invoke } from './invoke'
import { folderOf, resolveInPackage } from './package-path'
import { unitConfig } from './program'
import { copyInto } from './realm'
import type { Runtime } from './runtime'
import type { Surface } from './surface'
import type { Template } from './wcc-tree'

/** One page or component at work: its logic (`self`, what its code calls `this`) and, apart from it, the data its view shows. */
export class Unit {
  readonly self: Record<string, unknown>
  readonly viewData: Record<string, unknown>
  readonly template: Template
  /** Tag → path of the component it stands for. */
  readonly using: Record<string, string>
  /** Components in this unit's own template, by their place in it. */
  readonly children = new Map<string, Unit>()
  element: Element | undefined
  private readonly propertyTexts = new Map<string, string>()

  constructor(
    private readonly runtime: Runtime,
    readonly surface: Surface,
    readonly path: string,
    data: Record<string, unknown>,
    readonly shape: ComponentShape | undefined,
    /** Hears the events that this component triggers on its own host element. */
    private readonly onTrigger: (type: string, detail: unknown) => void,
  ) {
    const folder = folderOf(path)
    const tags = { ...runtime.config.usingComponents, ...unitConfig(runtime.program, path).usingComponents }
    this.using = Object.fromEntries(Object.entries(tags).map(([tag, written]) => [tag, resolveInPackage(written.startsWith('/') ? '' : folder, written)]))
    this.template = runtime.templateOf(path)
    this.viewData = copyInto(runtime.view, data) as Record<string, unknown>
    this.self = { is: path, data: copyInto(runtime.logic, data), ...this.platformMethods() }
    if (shape) Object.assign(this.self, shape.methods, { properties: this.self.data, props: this.self.data })
  }

  /** Runs a lifetime of a component, behaviours' parts first. */
  live(lifetime: string): void {
    for (const job of this.shape?.lifetimes[lifetime] ?? []) this.guard(lifetime, () => invoke(job, this.self))
  }

  /** Calls a method of the page or component by name; a throw becomes a problem, as in WeChat the program goes on. */
  call(method: string, ...args: unknown[]): unknown {
    return this.guard(method, () => invoke(this.self[method], this.self, ...args))
  }

  /** Takes the values its owner's template gives for the declared properties, and tells the observers of those that changed. */
  receive(attrs: Record<string, unknown>): void {
    const changed: Record<string, unknown> = {}
    for (const [name, property] of Object.entries(this.shape?.properties ?? {})) {
      const given = attrs[name]
      if (given === undefined && !this.propertyTexts.has(name)) continue
      const text = JSON.stringify(given ?? property.value)
      if (text === undefined || text === this.propertyTexts.get(name)) continue
      this.propertyTexts.set(name, text)
      const before = fieldsOf(this.self.data)[name]
      changed[name] = JSON.parse(text)
      this.write(JSON.stringify({ [name]: changed[name] }))
      this.guard(name, () => invoke(this.self[String(property.observer)] ?? property.observer, this.self, fieldsOf(this.self.data)[name], before))
    }
    this.observe(Object.keys(changed))
  }

  private platformMethods(): Record<string, unknown> {
    return {
      setData: (patch: Record<string, unknown>, done?: () => void) => this.setData(patch, done),
      triggerEvent: (type: string, detail?: unknown) => this.onTrigger(type, detail),
      selectComponent: (selector: string) => this.componentsAt(selector)[0]?.self ?? null,
      selectAllComponents: (selector: string) => this.componentsAt(selector).map((unit) => unit.self),
      createSelectorQuery: () => this.surface.selectorQuery(),
      getPageId: () => this.surface.id,
    }
  }

  private setData(patch: Record<string, unknown>, done?: () => void): void {
    for (const [path, value] of Object.entries(patch)) {
      if (value === undefined) this.runtime.problems.add(this.path, `setData: "${path}" is undefined`)
    }
    const json = JSON.stringify(patch)
    this.surface.log.addCall(byteSize(json))
    this.write(json)
    this.observe(Object.keys(patch))
    this.surface.invalidate(done && (() => this.guard('setData', () => invoke(done, this.self))))
  }

  private write(json: string): void {
    const { logic, view } = this.runtime
    for (const [realm, data] of [[logic, this.self.data], [view, this.viewData]] as const) {
      for (const [path, value] of Object.entries(fieldsOf(realm.parse(json)))) setAtPath(data, path, value, realm.parse)
    }
  }

  private observe(paths: string[]): void {
    const roots = new Set(paths.map((path) => path.split(/[.[]/)[0]))
    for (const { fields, run } of this.shape?.observers ?? []) {
      if (!fields.some((field) => field === '**' || roots.has(field.split(/[.[]/)[0]))) continue
      const data = fieldsOf(this.self.data)
      this.guard(fields.join(), () => invoke(run, this.self, ...fields.map((field) => field.split('.').reduce<unknown>((place, step) => (step === '**' ? place : fieldsOf(place)[step]), data))))
    }
  }

  private componentsAt(selector: string): Unit[] {
    return [...this.children.values()].filter((unit) => unit.element?.matches(selector))
  }

  private guard(what: string, job: () => unknown): unknown {
    try {
      return job()
    } catch (error) {
      this.runtime.problems.add(`${this.path} ${what}`, error)
      return undefined
    }
  }
}

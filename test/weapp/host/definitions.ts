import type { ComponentShape } from './component-shape'
import { componentShape } from './component-shape'
import { fieldsOf } from './invoke'
import { folderOf, resolveInPackage } from './package-path'
import type { Program } from './program'
import { fileOf } from './program'
import type { Realm } from './realm'

export type PageDefinition = { kind: 'page'; fields: Record<string, unknown> } | { kind: 'component'; shape: ComponentShape }

interface Module {
  exports: unknown
}

/** Loads the program's files on first use and keeps what they hand to `App`, `Page` and `Component`. */
export class Definitions {
  app: Record<string, unknown> = {}
  private readonly modules = new Map<string, Module>()
  private readonly units = new Map<string, PageDefinition>()
  private loading = ''

  /** `globals` are the names every file sees besides `require`, `module`, `exports` and the four constructors. */
  constructor(
    private readonly program: Program,
    private readonly logic: Realm,
    private readonly globals: Record<string, unknown>,
  ) {}

  loadApp(): void {
    this.require('app.js')
  }

  page(path: string): PageDefinition {
    const known = this.units.get(path)
    if (known) return known
    const outer = this.loading
    this.loading = path
    this.require(`${path}.js`)
    this.loading = outer
    const found = this.units.get(path)
    if (!found) throw new Error(`${path}.js called neither Page() nor Component()`)
    return found
  }

  component(path: string): ComponentShape {
    const definition = this.page(path)
    if (definition.kind === 'page') throw new Error(`${path}.js is a page, not a component`)
    return definition.shape
  }

  private require(path: string): unknown {
    const known = this.modules.get(path)
    if (known) return known.exports
    const module: Module = { exports: this.logic.parse('{}') }
    this.modules.set(path, module)
    this.logic.run(path, fileOf(this.program, path), this.scopeOf(path, module), module.exports)
    return module.exports
  }

  private scopeOf(path: string, module: Module): Record<string, unknown> {
    return {
      ...this.globals,
      module,
      exports: module.exports,
      require: (written: string) => this.require(resolveInPackage(folderOf(path), written).replace(/(\.js)?$/, '.js')),
      App: (definition: unknown) => {
        this.app = fieldsOf(definition)
      },
      Page: (definition: unknown) => {
        this.units.set(this.loading, { kind: 'page', fields: fieldsOf(definition) })
      },
      Component: (definition: unknown) => {
        this.units.set(this.loading, { kind: 'component', shape: componentShape(fieldsOf(definition)) })
      },
      Behavior: (definition: unknown) => definition,
    }
  }
}

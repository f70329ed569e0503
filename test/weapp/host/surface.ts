import type { ComponentShape } from './component-shape'
import { dispatchFrom } from './dispatch'
import { patchChildren } from './dom-patch'
import { expandUnit } from './expand'
import { pixelsOf } from './rpx'
import type { Runtime } from './runtime'
import type { ScreenLog } from './screen-log'
import { selectorQuery } from './selector-query'
import { Unit } from './unit'
import { measure } from './view-node'

/**
 * What one page, or one custom tab bar, draws into. `setData` only marks it; the drawing happens a moment later and calls
 * back then, as WeChat's view layer does.
 */
export class Surface {
  readonly root: Unit
  private readonly waiting: Array<() => void> = []
  private drawing: number | undefined
  private born: Unit[] = []
  private generation = 0
  private readonly seen = new Map<Unit, number>()
  private closed = false

  constructor(
    private readonly runtime: Runtime,
    readonly id: string,
    readonly log: ScreenLog,
    readonly element: Element,
    path: string,
    data: Record<string, unknown>,
    shape?: ComponentShape,
  ) {
    this.root = new Unit(runtime, this, path, data, shape, () => undefined)
    this.root.element = element
  }

  /** Draws soon; `done` is called when it has been drawn. */
  invalidate(done?: () => void): void {
    if (done) this.waiting.push(done)
    if (this.closed) return
    this.drawing ??= this.runtime.clock.setTimeout(() => this.draw())
  }

  /** Draws now, then tells new components that they are attached and ready, and gone ones that they are detached. */
  draw(): void {
    this.runtime.clock.clear(this.drawing)
    this.drawing = undefined
    if (this.closed) return
    this.generation += 1
    try {
      const nodes = expandUnit(this.root, [], this.componentAt)
      this.log.addDrawing(this, measure(nodes))
      patchChildren(this.element, nodes, {
        style: (text) => pixelsOf(text, this.runtime.width),
        picture: (src) => this.runtime.program.pictures[src.replace(/^\//, '')] ?? src,
      })
    } catch (error) {
      this.runtime.problems.add(`${this.root.path} view`, error)
    }
    this.sweep(this.root)
    const born = this.born
    this.born = []
    for (const lifetime of ['attached', 'ready']) for (const unit of born) unit.live(lifetime)
    for (const done of this.waiting.splice(0)) done()
  }

  /** Tells every component of the page that it was shown or hidden. */
  tellAll(pageLifetime: 'show' | 'hide'): void {
    for (const unit of [...this.seen.keys()]) unit.live(pageLifetime)
  }

  close(): void {
    this.closed = true
    this.runtime.clock.clear(this.drawing)
    for (const unit of [...this.seen.keys()]) unit.live('detached')
    this.seen.clear()
    this.element.remove()
  }

  selectorQuery(): object {
    return selectorQuery(() => this.element, this.runtime)
  }

  private readonly componentAt = (owner: Unit, path: string, place: string, attrs: Record<string, unknown>): Unit => {
    let unit = owner.children.get(place)
    if (!unit || unit.path !== path) {
      const shape = this.runtime.definitions.component(path)
      const defaults = Object.fromEntries(Object.entries(shape.properties).map(([name, property]) => [name, property.value]))
      const fresh: Unit = new Unit(this.runtime, this, path, { ...shape.data, ...defaults }, shape, (type, detail) => {
        if (fresh.element) dispatchFrom(fresh.element, type, { detail, bubbles: false }, this.runtime)
      })
      fresh.live('created')
      owner.children.set(place, fresh)
      this.born.push(fresh)
      unit = fresh
    }
    unit.receive(attrs)
    this.seen.set(unit, this.generation)
    return unit
  }

  private sweep(owner: Unit): void {
    for (const [place, unit] of owner.children) {
      this.sweep(unit)
      if (this.seen.get(unit) === this.generation) continue
      owner.children.delete(place)
      this.seen.delete(unit)
      unit.live('detached')
    }
  }
}

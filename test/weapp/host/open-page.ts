import { listenToGestures } from './gestures'
import type { TapDefaults } from './gestures'
import { copyInto } from './realm'
import { pixelsOf } from './rpx'
import type { Runtime } from './runtime'
import { ScreenLog } from './screen-log'
import { Surface } from './surface'

export interface PageFrame {
  /** Where pages are put in the document. */
  mount: Element
  /** False where nobody looks: jsdom would only lose time on styles. */
  styled: boolean
  tapDefaults: TapDefaults
}

const tabBarPath = 'custom-tab-bar/index'

/** A page from its opening to its closing. Tab pages stay alive behind the others. */
export class OpenPage {
  readonly element: HTMLElement
  readonly log: ScreenLog
  readonly surface: Surface
  private readonly tabBar: Surface | undefined
  private readonly sheet: HTMLStyleElement | undefined
  private shown = false

  constructor(
    private readonly runtime: Runtime,
    frame: PageFrame,
    readonly route: string,
    readonly query: Record<string, string>,
    id: number,
    isTab: boolean,
  ) {
    const { document, definitions, config } = runtime
    this.log = new ScreenLog(route)
    this.element = document.createElement('wx-page')
    this.element.setAttribute('route', route)
    frame.mount.appendChild(this.element)
    if (frame.styled) this.sheet = this.addStyles(route)
    listenToGestures(this.element, runtime, frame.tapDefaults)

    const definition = definitions.page(route)
    const body = this.element.appendChild(document.createElement('wx-body'))
    const { data, ...fields } = definition.kind === 'page' ? definition.fields : { data: definition.shape.data }
    const shape = definition.kind === 'component' ? definition.shape : undefined
    this.surface = new Surface(runtime, `page-${id}`, this.log, body, route, (data ?? {}) as Record<string, unknown>, shape)
    Object.assign(this.self, fields, {
      route, __route__: route, options: copyInto(runtime.logic, query), __wxWebviewId__: id, getTabBar: () => this.tabBar?.root.self ?? null,
    })

    if (isTab && config.tabBar?.custom) {
      const bar = definitions.component(tabBarPath)
      const place = this.element.appendChild(document.createElement('wx-tab-bar'))
      this.tabBar = new Surface(runtime, `page-${id}`, this.log, place, tabBarPath, bar.data, bar)
      this.tabBar.root.live('created')
    }
  }

  /** What the page's own code calls `this`. */
  get self(): Record<string, unknown> {
    return this.surface.root.self
  }

  /** From the first drawing to `onReady`, in WeChat's order. */
  open(): void {
    if (this.surface.root.shape) this.surface.root.live('created')
    this.surface.draw()
    this.surface.root.live('attached')
    this.tabBar?.draw()
    this.tabBar?.root.live('attached')
    this.call('onLoad', copyInto(this.runtime.logic, this.query))
    this.show()
    this.surface.root.live('ready')
    this.tabBar?.root.live('ready')
    this.call('onReady')
  }

  show(): void {
    this.shown = true
    this.element.removeAttribute('hidden')
    if (this.sheet) this.sheet.media = 'all'
    this.call('onShow')
    for (const surface of this.surfaces()) surface.tellAll('show')
    this.tabBar?.root.live('show')
  }

  /** Does nothing to a page that another one covers already. */
  hide(): void {
    if (!this.shown) return
    this.shown = false
    this.element.setAttribute('hidden', '')
    if (this.sheet) this.sheet.media = 'not all'
    this.call('onHide')
    for (const surface of this.surfaces()) surface.tellAll('hide')
    this.tabBar?.root.live('hide')
  }

  close(): void {
    this.call('onUnload')
    for (const surface of this.surfaces()) {
      surface.root.live('detached')
      surface.close()
    }
    this.sheet?.remove()
    this.element.remove()
  }

  /** Calls a method of the page; `details` are plain data and copied into the program's realm. */
  call(method: string, ...details: unknown[]): unknown {
    return this.surface.root.call(method, ...details)
  }

  private surfaces(): Surface[] {
    return this.tabBar ? [this.surface, this.tabBar] : [this.surface]
  }

  private addStyles(route: string): HTMLStyleElement {
    const { document, program, width } = this.runtime
    const sheet = document.createElement('style')
    const parts = ['app', route, 'custom-tab-bar/index'].map((path) => program.styles[`${path}.wxss`] ?? '')
    sheet.textContent = pixelsOf(parts.join('\n'), width)
    document.head.appendChild(sheet)
    return sheet
  }
}

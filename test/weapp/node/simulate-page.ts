import { join } from 'node:path'
import * as simulate from 'miniprogram-simulate'
import { fieldsOf, invoke } from '../host/invoke'

/** The globals of a mini program, which miniprogram-simulate puts into the test's own. */
interface World {
  wx: Record<string, unknown>
  Component(definition: object): void
  Page: unknown
  App: unknown
  getApp: unknown
  getCurrentPages: unknown
}
const world = globalThis as unknown as World
const shown: Array<() => void> = []

/** A compiled page or component in miniprogram-simulate. */
export interface Simulated {
  text(): string
  findAll(selector: string): Element[]
  /** Taps the innermost element that says `words`. */
  tapText(words: string): Promise<void>
}

/** Starts the program in `folder` anew and shows one page of it. The simulator knows components only, so the page becomes one. */
export function simulatePage(folder: string, path: string): Promise<Simulated> {
  const pages: unknown[] = []
  start(folder, path, pages)
  world.Page = (definition: unknown) => {
    const { data = {}, ...page } = fieldsOf(definition)
    world.Component({
      data,
      methods: Object.fromEntries(Object.entries(page).filter(([, method]) => typeof method === 'function')),
      attached(this: Record<string, unknown>) {
        this.route = path
        pages.push(this)
        for (const lifetime of ['onLoad', 'onShow', 'onReady']) invoke(page[lifetime], this, {})
      },
    })
  }
  return show(load(folder, path))
}

/** Starts the program anew and shows one of its components, given `i`, inside a component that holds nothing else. */
export function simulateComponent(folder: string, path: string, i: object): Promise<Simulated> {
  start(folder, path, [])
  const inner = load(folder, path)
  return show(simulate.load({ template: '<view><inner i="{{i}}"/></view>', usingComponents: { inner }, data: { i } }))
}

function load(folder: string, path: string): string {
  return simulate.load(join(folder, path), { rootPath: folder, compiler: 'official' })
}

function start(folder: string, path: string, pages: unknown[]): void {
  // Taro and the page keep state in their modules; a launch starts without any.
  jest.resetModules()
  let app: Record<string, unknown> = {}
  // The simulator has no cloud and asks nobody about privacy; and bundlers keep the chunks of the launch before on wx.
  world.wx.onNeedPrivacyAuthorization = () => undefined
  world.wx.cloud = { init: () => undefined, callFunction: () => Promise.reject(new Error('no cloud here')) }
  delete world.wx.webpackJsonp
  world.App = (definition: unknown) => {
    app = fieldsOf(definition)
  }
  world.getApp = () => app
  world.getCurrentPages = () => pages
  jest.requireActual(join(folder, 'app.js'))
  invoke(app.onLaunch, app, { path, query: {}, scene: 1001 })
}

async function show(id: unknown): Promise<Simulated> {
  const component = simulate.render(String(id))
  const place = document.body.appendChild(document.createElement('div'))
  component.attach(place)
  shown.push(() => {
    component.detach()
    place.remove()
  })
  await quiet(place)
  const says = (element: Element, words: string): boolean => element.textContent?.includes(words) ?? false
  return {
    text: () => place.textContent ?? '',
    findAll: (selector) => [...place.querySelectorAll(selector)],
    async tapText(words) {
      const element = [...place.querySelectorAll('*')].find((found) => says(found, words) && ![...found.children].some((child) => says(child, words)))
      if (!element) throw new Error(`nothing says "${words}": ${place.textContent}`)
      for (const type of ['touchstart', 'touchend']) element.dispatchEvent(touch(type))
      await quiet(place)
    },
  }
}

/** Takes off what was shown. */
export function closeSimulated(): void {
  for (const close of shown.splice(0)) close()
}

/** j-component makes a tap of a touch that starts and ends in one place. */
function touch(type: string): Event {
  const point = { identifier: 0, pageX: 1, pageY: 1, clientX: 1, clientY: 1 }
  return Object.assign(new CustomEvent(type, { bubbles: true }), { touches: type === 'touchend' ? [] : [point], changedTouches: [point] })
}

/** The simulator does not say when it is done: wait until the page has stayed the same for a while. */
async function quiet(place: Element): Promise<void> {
  for (let before = '', same = 0; same < 5; ) {
    await simulate.sleep(20)
    same = place.innerHTML === before ? same + 1 : 0
    before = place.innerHTML
  }
}

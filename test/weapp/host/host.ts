import { Clock } from './clock'
import { Definitions } from './definitions'
import { Hands } from './hands'
import { dispatchFrom } from './dispatch'
import { fieldsOf, invoke } from './invoke'
import type { HostOptions, Theme } from './options'
import { PageStack } from './page-stack'
import type { Problem } from './problems'
import { Problems } from './problems'
import { allPages, appConfig } from './program'
import { copyInto } from './realm'
import type { Runtime } from './runtime'
import type { ScreenReport } from './screen-log'
import { selectorQuery } from './selector-query'
import { templateSource } from './wcc-tree'
import { Pictures } from './wx/canvas'
import { cloudApi } from './wx/cloud'
import type { Answers } from './wx/feedback'
import { feedbackApi } from './wx/feedback'
import { Listeners } from './wx/listeners'
import { navigationApi } from './wx/navigation'
import type { Phone } from './wx/phone'
import { phoneApi } from './wx/phone'
import { askPrivacy, type PrivacyAnswer } from './wx/privacy'
import { requestApi } from './wx/request'
import type { StoredTexts } from './wx/storage'
import { Sounds } from './wx/sound'
import { storageApi } from './wx/storage'
import { serviceApi } from './wx/service'
import { WxCalls } from './wx/wx-call'
import { wxObject } from './wx/wx'

/**
 * Runs a compiled mini program without WeChat: its own JavaScript in one realm, the output of WeChat's template compiler in
 * another, and a view that patches a document. Make one per launch.
 */
export class WeappHost {
  readonly storage: StoredTexts
  readonly answers: Answers = { modal: 'confirm', actionSheet: 0, subscribe: 'accept' }
  readonly calls: WxCalls
  readonly hands: Hands
  readonly pictures = new Pictures()
  readonly sounds = new Sounds()
  private readonly runtime: Runtime
  private readonly phone: Phone
  private readonly listeners: Listeners
  private readonly stack: PageStack
  /** Ids of the buttons with which the person agreed to WeChat's privacy question. */
  private readonly agreed = new Set<string>()

  constructor(options: HostOptions) {
    const { program, realms, mount, styled = false, width = 375, height = 812, theme = 'light', cloud, http, storage = new Map() } = options
    const problems = new Problems()
    const clock = new Clock((error) => problems.add('timer', error))
    this.storage = storage
    this.phone = { width, height, theme, online: true }
    this.calls = new WxCalls({ logic: realms.logic, clock, problems })
    this.listeners = new Listeners({ logic: realms.logic, problems })
    const globals: Record<string, unknown> = {
      setTimeout: clock.setTimeout, setInterval: clock.setInterval, clearTimeout: clock.clear, clearInterval: clock.clear, console: problems.console('program'),
      getApp: () => this.runtime.definitions.app, getCurrentPages: () => this.stack.all.map((page) => page.self),
    }
    this.runtime = {
      program, config: appConfig(program), logic: realms.logic, view: realms.view, clock, problems, width, document: mount.ownerDocument,
      definitions: new Definitions(program, realms.logic, globals),
      templateOf: templateSource(program, realms.view, problems.console('view')),
    }
    this.stack = new PageStack(this.runtime, { mount, styled, tapDefaults: { share: (target) => void this.share(target), open: (url) => this.stack.navigateTo(url), agree: (button) => this.agree(button) } })
    this.hands = new Hands(() => this.stack.current.element, this.runtime)
    const { runtime, phone, calls, stack } = this
    globals.wx = wxObject({
      ...phoneApi(phone, runtime, calls), ...storageApi(storage, realms.logic, calls), ...navigationApi(stack, calls), ...feedbackApi(this.answers, calls),
      ...requestApi(http, phone, calls), ...this.pictures.api(calls), ...this.sounds.api(runtime, calls), ...serviceApi(runtime), cloud: cloudApi(cloud, phone, calls),
      createSelectorQuery: () => selectorQuery(() => stack.current.element, runtime),
    }, this.listeners, runtime)
  }

  /** Errors thrown, errors and warnings logged, complaints of the templates: empty for a healthy run. */
  get problems(): readonly Problem[] {
    return this.runtime.problems.list
  }

  /** Routes of the open pages, the one in front last. */
  get routes(): string[] {
    return this.stack.all.map((page) => page.route)
  }

  get route(): string {
    return this.stack.current.route
  }

  /** What the code of the page in front calls `this`. */
  pageSelf(): Record<string, unknown> {
    return this.stack.current.self
  }

  /** What `getApp()` gives. */
  app(): Record<string, unknown> {
    return this.runtime.definitions.app
  }

  /** Every page that `app.json` names. */
  get pages(): string[] {
    return allPages(this.runtime.config)
  }

  /** What every page opened so far cost, in the order of opening. */
  get screens(): readonly ScreenReport[] {
    return this.stack.reports
  }

  /** Starts the program at `url` (its first page by default) and waits until it is quiet. */
  async launch(url = `/${this.pages[0] ?? ''}`): Promise<void> {
    this.runtime.definitions.loadApp()
    const entry = { path: url.replace(/^\//, '').split('?')[0], query: {}, scene: 1001, referrerInfo: {} }
    this.tellApp('onLaunch', entry)
    this.tellApp('onShow', entry)
    this.stack.reLaunch(url)
    await this.settle()
  }

  /** Waits until nothing is going on: no drawing, no request, no timer due soon. Rejects when that takes too long. */
  settle(limitMs?: number): Promise<void> {
    return this.runtime.clock.quiet(limitMs)
  }

  /** Leaves everything and opens `url`, as a link from outside does. */
  async open(url: string): Promise<void> {
    this.stack.reLaunch(url)
    await this.settle()
  }

  /** The phone's own back key. */
  async back(): Promise<void> {
    this.stack.navigateBack(1)
    await this.settle()
  }

  async goOnline(online: boolean): Promise<void> {
    this.phone.online = online
    this.listeners.tell('NetworkStatusChange', { isConnected: online, networkType: online ? 'wifi' : 'none' })
    await this.settle()
  }

  async setTheme(theme: Theme): Promise<void> {
    this.phone.theme = theme
    this.listeners.tell('ThemeChange', { theme })
    await this.settle()
  }

  /** The person leaves the mini program (`shown` false) or comes back to it. */
  async setForeground(shown: boolean): Promise<void> {
    const entry = { path: this.route, query: {}, scene: 1001 }
    if (shown) this.stack.current.show()
    else this.stack.current.hide()
    this.tellApp(shown ? 'onShow' : 'onHide', entry)
    this.listeners.tell(shown ? 'AppShow' : 'AppHide', entry)
    await this.settle()
  }

  async reachBottom(): Promise<void> {
    this.stack.current.call('onReachBottom')
    await this.settle()
  }

  async pullDown(): Promise<void> {
    this.stack.current.call('onPullDownRefresh')
    await this.settle()
  }

  async scrollTo(scrollTop: number): Promise<void> {
    this.stack.current.call('onPageScroll', copyInto(this.runtime.logic, { scrollTop }))
    await this.settle()
  }

  /** What the page gives to be shared: by the menu, or by the button `from`. Undefined when it cannot be shared. */
  share(from?: Element): Record<string, unknown> | undefined {
    const target = from && { id: from.id, dataset: { ...(from as HTMLElement).dataset } }
    const card = this.stack.current.call('onShareAppMessage', copyInto(this.runtime.logic, { from: from ? 'button' : 'menu', target }))
    const { promise, ...own } = fieldsOf(card)
    const send = (given: unknown) => this.calls.list.push({ name: 'shareAppMessage', options: fieldsOf(given) })
    // WeChat waits for what the program promises, and sends the rest when nothing comes of it.
    if (typeof fieldsOf(promise).then === 'function') this.runtime.clock.track('share', Promise.resolve(promise as Promise<unknown>).then(send, () => send(own)))
    else send(own)
    return card === undefined ? undefined : own
  }

  /** WeChat asks the program for its privacy question, as before the first use of a place or a picture; gives what the person said. */
  needPrivacy(): Promise<PrivacyAnswer> {
    return askPrivacy(this.listeners, (buttonId) => this.agreed.has(buttonId))
  }

  private agree(button: Element): void {
    this.agreed.add(button.id)
    dispatchFrom(button, 'agreeprivacyauthorization', { bubbles: false }, this.runtime)
  }

  /** Ends the program: pages are closed, timers stopped. The storage stays for the next launch. */
  close(): void {
    this.runtime.clock.stop()
    for (const page of [...this.stack.all].reverse()) page.element.remove()
  }

  private tellApp(method: string, entry: unknown): void {
    const { app } = this.runtime.definitions
    try {
      invoke(app[method], app, copyInto(this.runtime.logic, entry))
    } catch (error) {
      this.runtime.problems.add(`app ${method}`, error)
    }
  }
}

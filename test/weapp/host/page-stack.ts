import { OpenPage } from './open-page'
import type { PageFrame } from './open-page'
import { folderOf, resolveInPackage } from './package-path'
import { allPages } from './program'
import type { Runtime } from './runtime'
import type { ScreenReport } from './screen-log'

/** WeChat opens at most this many pages above each other. */
const maxPages = 10

interface Target {
  route: string
  query: Record<string, string>
}

/** The open pages and the rules by which one leads to another. Every method throws what WeChat would answer in `fail`. */
export class PageStack {
  readonly reports: ScreenReport[] = []
  private pages: OpenPage[] = []
  /** Tab pages that were opened once; they live until `reLaunch`. */
  private readonly tabs = new Map<string, OpenPage>()
  private lastId = 0

  constructor(
    private readonly runtime: Runtime,
    private readonly frame: PageFrame,
  ) {}

  get current(): OpenPage {
    const page = this.pages.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }

  get all(): readonly OpenPage[] {
    return this.pages
  }

  navigateTo(url: string): void {
    const target = this.targetOf(url)
    if (this.isTab(target.route)) throw new Error('can not navigateTo a tabbar page')
    if (this.pages.length >= maxPages) throw new Error(`webview count limit exceed ${maxPages}`)
    this.pages.at(-1)?.hide()
    this.push(target)
  }

  redirectTo(url: string): void {
    const target = this.targetOf(url)
    if (this.isTab(target.route)) throw new Error('can not redirectTo a tabbar page')
    this.closeTop()
    this.push(target)
  }

  switchTab(url: string): void {
    const target = this.targetOf(url)
    if (!this.isTab(target.route)) throw new Error('can not switch to no-tabBar page')
    const kept = this.tabs.get(target.route)
    if (kept && kept === this.pages.at(-1)) return
    while (this.pages.length > 1) this.closeTop()
    const [bottom] = this.pages
    if (bottom && this.isTab(bottom.route) && bottom !== kept) {
      bottom.hide()
      this.pages = []
    } else if (bottom && bottom !== kept) this.closeTop()
    if (!kept) return this.push({ ...target, query: {} })
    this.pages = [kept]
    kept.show()
  }

  reLaunch(url: string): void {
    const target = this.targetOf(url)
    while (this.pages.length > 0) this.closeTop()
    for (const page of this.tabs.values()) page.close()
    this.tabs.clear()
    this.push(target)
  }

  navigateBack(delta: number): void {
    if (this.pages.length < 2) throw new Error('cannot navigate back at first page.')
    for (let left = delta; left > 0 && this.pages.length > 1; left--) this.closeTop()
    this.current.show()
  }

  private push({ route, query }: Target): void {
    const page = new OpenPage(this.runtime, this.frame, route, query, ++this.lastId, this.isTab(route))
    this.pages.push(page)
    this.reports.push(page.log.report)
    if (this.isTab(route)) this.tabs.set(route, page)
    page.open()
  }

  private closeTop(): void {
    const page = this.pages.pop()
    if (!page) return
    this.tabs.delete(page.route)
    page.close()
  }

  private isTab(route: string): boolean {
    return this.runtime.config.tabBar?.list.some((tab) => tab.pagePath === route) ?? false
  }

  private targetOf(url: string): Target {
    const [path = '', search = ''] = url.split('?')
    const route = resolveInPackage(path.startsWith('/') ? '' : folderOf(this.pages.at(-1)?.route ?? ''), path)
    if (!allPages(this.runtime.config).includes(route)) throw new Error(`page "${route}" is not found`)
    // As in WeChat, values stay as they were written: decoding them is the page's own affair.
    const pairs = search.split('&').filter(Boolean).map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')])
    return { route, query: Object.fromEntries(pairs) as Record<string, string> }
  }
}

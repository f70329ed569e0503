import type { Browser, BrowserContext, Page } from 'playwright-core'

/**
 * Pages that go from visitor to visitor. A browser's new page starts a process, reads the whole program and compiles it: two thirds of what a visit costs. So a visitor
 * who leaves (`context.close()`) leaves their page, wiped, to the next one; what cannot be wiped off a page ends it.
 */
const free = new WeakMap<Browser, Map<string, Page[]>>()

/** A page that somebody left, if there is one of this kind. */
export const takePage = (browser: Browser, kind: string): Page | undefined => free.get(browser)?.get(kind)?.pop()

const putBack = (browser: Browser, kind: string, page: Page) => {
  const kinds = free.get(browser) ?? new Map<string, Page[]>()
  free.set(browser, kinds)
  kinds.set(kind, [...(kinds.get(kind) ?? []), page])
}

/** Makes closing this context leave its page to the next visitor of the kind, unless something was done to it that stays. */
export function leavesItsPage(browser: Browser, kind: string, context: BrowserContext, page: Page): void {
  let stays = false
  const marks = <K extends string>(owner: Record<K, (...given: never[]) => unknown>, name: K) => {
    const plain = owner[name].bind(owner)
    owner[name] = (...given) => ((stays = true), plain(...given))
  }
  marks(context, 'grantPermissions')
  marks(context, 'setGeolocation')
  for (const owner of [context, page]) {
    marks(owner, 'addInitScript')
    marks(owner, 'exposeFunction')
  }
  marks(page.clock, 'install')
  marks(page.clock, 'setFixedTime')
  const close = context.close.bind(context)
  context.close = async () => {
    if (stays || page.isClosed() || !(await isWiped(context, page))) await close()
    else putBack(browser, kind, page)
  }
}

/** Leaves nothing of this visitor on the page and in its store; false where the page does not let go. */
async function isWiped(context: BrowserContext, page: Page): Promise<boolean> {
  try {
    for (const other of context.pages()) if (other !== page) await other.close()
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.setOffline(false)
    const { origin } = new URL(page.url())
    // The page first: what it still writes when it goes is wiped with the rest. What belongs to the window alone is wiped from a page of the same origin that runs nothing.
    await page.goto(`${origin}/favicon.ico`)
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('about:blank')
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await session.detach()
    await context.clearCookies()
    return true
  } catch {
    return false
  }
}

import type { Page } from 'playwright-core'

export interface LayoutFloor {
  /** Smallest text, px. */
  text: number
  /** Smallest side of what is tapped, px. */
  target: number
}

export const floors = { normal: { text: 12, target: 44 }, large: { text: 20, target: 60 }, desk: { text: 12, target: 36 } } satisfies Record<string, LayoutFloor>

/** What does not fit the window as it is now, in words: sideways overflow, small text, small targets, labels that say something else than the eye reads. */
export function layoutFaults(page: Page, floor: LayoutFloor): Promise<string[]> {
  return page.evaluate(({ text, target }) => {
    const faults: string[] = []
    const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (sideways > 0) faults.push(`${sideways} px wider than the window`)

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim()
      if (!words || !parent || !isSeen(parent) || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName)) continue
      const size = parseFloat(getComputedStyle(parent).fontSize)
      if (size < text) faults.push(`${size} px text: ${words.slice(0, 20)}`)
    }

    // Who speaks to the phone says what stands on the button. (The rule of axe for this cuts Chinese into words across elements, and counts initials that no screen reader hears.)
    const bare = (words: string) => words.replace(/[\s\p{P}\p{S}]/gu, '')
    for (const element of document.querySelectorAll('[role=button][aria-label], [role=link][aria-label], [role=switch][aria-label], [role=radio][aria-label]')) {
      const label = bare(element.getAttribute('aria-label') ?? '')
      const inside = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = inside.nextNode(); node; node = inside.nextNode()) {
        const parent = node.parentElement
        const words = bare(node.textContent ?? '')
        if (words && parent && isSeen(parent) && !parent.closest('[aria-hidden=true]') && !label.includes(words)) faults.push(`"${words}" stands on it, but the label says: ${element.getAttribute('aria-label')}`)
      }
    }

    /** What answers a tap: the element, and the invisible edge that reaches beyond it. */
    const areaOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const edge = getComputedStyle(element, '::after')
      const isEdge = edge.content !== 'none' && edge.position === 'absolute'
      const [x, y] = isEdge ? [Math.max(0, (parseFloat(edge.width) || 0) - width) / 2, Math.max(0, (parseFloat(edge.height) || 0) - height) / 2] : [0, 0]
      return { element, left: left - x, right: left + width + x, top: top - y, bottom: top + height + y }
    }
    const targets = [...document.querySelectorAll('[role=button], [role=link], [role=switch], [role=radio], [role=checkbox], [role=tab], [role=option], button, a[href], input')]
      .filter((element) => isSeen(element) && !element.closest('[aria-hidden=true]') && (element.closest('[role=button]') === element || element.tagName !== 'BUTTON'))
      .map(areaOf)
    /** What it stands on: a bar that stays while the page moves, or what scrolls by itself. Things of different layers pass below each other and share nothing. */
    const layerOf = (element: Element | null): Element | null => {
      if (element === null) return null
      const { position, overflowY } = getComputedStyle(element)
      return position === 'fixed' || position === 'sticky' || /auto|scroll/.test(overflowY) ? element : layerOf(element.parentElement)
    }
    /** Where two reach for the same place, each has half of it. */
    const own = (area: (typeof targets)[number]) => {
      let [width, height] = [area.right - area.left, area.bottom - area.top]
      for (const other of targets) {
        const [x, y] = [Math.min(area.right, other.right) - Math.max(area.left, other.left), Math.min(area.bottom, other.bottom) - Math.max(area.top, other.top)]
        if (other.element === area.element || x <= 0 || y <= 0 || other.element.contains(area.element) || area.element.contains(other.element) || layerOf(other.element) !== layerOf(area.element)) continue
        if (x < y) width -= x / 2
        else height -= y / 2
      }
      return { width, height }
    }
    for (const area of targets) {
      const { element } = area
      const { width, height } = own(area)
      if (width > 0 && Math.min(width, height) < target - 0.5) faults.push(`${Math.round(width)}×${Math.round(height)} target: ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 20)} (${element.className})`)
    }
    return [...new Set(faults)]
  }, floor)
}

/** Words that reach beyond the window to the right, where nobody can read them: a page clips them without getting any wider. */
export function wordsOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!node.textContent?.trim() || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName)) continue
      // What is cut off on purpose ends in three dots.
      if (getComputedStyle(parent).textOverflow === 'ellipsis' || getComputedStyle(parent).webkitLineClamp !== 'none') continue
      range.selectNodeContents(node)
      const { left, right } = range.getBoundingClientRect()
      if (left < -1 || right > window.innerWidth + 1) faults.push(`outside the window: ${node.textContent.trim().slice(0, 30)}`)
    }
    return faults
  })
}

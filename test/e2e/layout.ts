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

    /** Sides of what answers a tap: the element, or the invisible edge that reaches beyond it. */
    const sides = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      const edge = getComputedStyle(element, '::after')
      if (edge.content === 'none' || edge.position !== 'absolute') return { width, height }
      return { width: Math.max(width, parseFloat(edge.width) || 0), height: Math.max(height, parseFloat(edge.height) || 0) }
    }
    for (const element of document.querySelectorAll('[role=button], [role=link], [role=switch], [role=radio], [role=checkbox], [role=tab], [role=option], button, a[href], input')) {
      if (!isSeen(element) || element.closest('[aria-hidden=true]') || element.closest('[role=button]') !== element && element.tagName === 'BUTTON') continue
      const { width, height } = sides(element)
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

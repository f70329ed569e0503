import { swallowSecondClick } from './swallow-second-click'

/** Who holds it, the innermost last: a choice that opens from within a dialog is left before the dialog. */
const holders: string[] = []
const reachable = 'input, textarea, [tabindex="0"], [tabindex="-1"]'

/**
 * Browser only: keeps the keyboard inside the element with this id until the returned function is called, which gives the focus back to
 * where it was; Esc calls `onEscape`. Needed because what is behind a scrim can still be reached by Tab. A double click neither closes what its
 * first click opened nor reaches what lay behind what its first click closed.
 */
export function holdFocus(id: string, onEscape: () => void): () => void {
  const before = document.activeElement
  const inside = () => [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(reachable) ?? [])]
  let isHeld = true
  // Taro draws a field's real input, says what can be reached, and moves what it has drawn, a moment after it was asked to: then the focus is lost again.
  let frames = 10
  const enter = () => {
    const element = document.getElementById(id)
    if (!isHeld || frames === 0) return
    requestAnimationFrame(enter)
    const field = element?.querySelector<HTMLElement>('input, textarea')
    // A field that is still to be drawn is waited for, however long its code takes.
    if (!field && element?.querySelector('taro-input-core')) return
    frames -= 1
    if (element?.contains(document.activeElement)) return
    const all = inside()
    ;(field ?? all.find((one) => one.getAttribute('aria-label') !== '关闭') ?? all[0])?.focus()
  }
  enter()
  swallowSecondClick()
  holders.push(id)
  const turn = (event: KeyboardEvent) => {
    if (holders[holders.length - 1] !== id) return
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation()
      onEscape()
    }
    if (event.key !== 'Tab') return
    const all = inside()
    const at = all.findIndex((element) => element === document.activeElement)
    const next = all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length]
    event.preventDefault()
    next?.focus()
  }
  // On the way down: a field of Taro's keeps its keys to itself.
  document.addEventListener('keydown', turn, true)
  return () => {
    isHeld = false
    document.removeEventListener('keydown', turn, true)
    holders.splice(holders.lastIndexOf(id), 1)
    swallowSecondClick()
    if (before instanceof HTMLElement) before.focus()
  }
}

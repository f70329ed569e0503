import { swallowSecondClick } from './swallow-second-click'

const reachable = 'input, textarea, [tabindex="0"], [tabindex="-1"]'

/**
 * Browser only: keeps the keyboard inside the element with this id until the returned function is called, which gives the focus back to
 * where it was; Esc calls `onEscape`. Needed because what is behind a scrim can still be reached by Tab. A double click neither closes what its
 * first click opened nor reaches what lay behind what its first click closed.
 */
export function holdFocus(id: string, onEscape: () => void): () => void {
  const before = document.activeElement
  const inside = () => [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(reachable) ?? [])]
  // A field of Taro's draws its real input a moment after it was asked for.
  let tries = 10
  const enter = () => {
    const all = inside()
    const field = document.getElementById(id)?.querySelector<HTMLElement>('input, textarea')
    const wantsField = document.getElementById(id)?.querySelector('taro-input-core') != null
    if (wantsField && !field && tries-- > 0) requestAnimationFrame(enter)
    else (field ?? all.find((element) => element.getAttribute('aria-label') !== '关闭') ?? all[0])?.focus()
  }
  enter()
  swallowSecondClick()
  const turn = (event: KeyboardEvent) => {
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
    document.removeEventListener('keydown', turn, true)
    swallowSecondClick()
    if (before instanceof HTMLElement) before.focus()
  }
}

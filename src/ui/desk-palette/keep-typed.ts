/** A key as far as it writes something. */
export interface WritingKey {
  key: string
  isComposing: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** The line after a key: what it writes at the end, or takes from there; undefined when it does neither. */
export function textAfter(text: string, { key, isComposing, ctrlKey, metaKey, altKey }: WritingKey): string | undefined {
  if (isComposing || ctrlKey || metaKey || altKey) return undefined
  if (key === 'Backspace') return text.slice(0, -1)
  return key.length === 1 ? text + key : undefined
}

/**
 * Browser only: what is typed before the line of the palette with this id has the keyboard goes to `onText`, and to nothing else: who presses a key to
 * search types on at once, and Taro draws a field a moment after it was asked to. Ends when the line has the keyboard and says all of it, or when the
 * returned function is called.
 */
export function keepTyped(id: string, most: number, onText: (text: string) => void): () => void {
  let text = ''
  const press = (event: KeyboardEvent) => {
    const field = document.querySelector<HTMLInputElement>(`#${id} input`)
    if (field && field === document.activeElement && (text === '' || field.value === text)) return end()
    const next = textAfter(text, event)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    text = next.slice(0, most)
    onText(text)
  }
  const end = () => document.removeEventListener('keydown', press, true)
  // On the way down: the page's own keys listen on the way up.
  document.addEventListener('keydown', press, true)
  return end
}

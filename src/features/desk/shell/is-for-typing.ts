interface Pressed {
  key: string
  isComposing: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  target: unknown
}

const fields = ['INPUT', 'TEXTAREA', 'SELECT']

/** Whether a key belongs to what is being written, to an input method at work, or to the browser. Esc is always ours, but while composing. */
export function isForTyping({ key, isComposing, ctrlKey, metaKey, altKey, target }: Pressed): boolean {
  if (isComposing || key === 'Process' || ctrlKey || metaKey || altKey) return true
  if (key === 'Escape') return false
  return typeof target === 'object' && target !== null && 'tagName' in target && fields.includes(String(target.tagName))
}

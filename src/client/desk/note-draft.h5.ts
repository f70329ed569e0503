import { currentPerson } from '../session'
import type { NoteDraft } from './note-draft'

const key = (id: string) => `xrk-note-draft.${currentPerson()}.${id}`

/** In this window alone, and gone when it is closed: what is said in confidence does not stay behind on a computer. A browser that refuses keeps nothing. */
export function noteDraft(id: string): NoteDraft | undefined {
  try {
    const kept = sessionStorage.getItem(key(id))
    return kept === null ? undefined : (JSON.parse(kept) as NoteDraft)
  } catch {
    return undefined
  }
}

export function keepNoteDraft(id: string, draft: NoteDraft): void {
  try {
    sessionStorage.setItem(key(id), JSON.stringify(draft))
  } catch {
    // Kept on the screen only.
  }
}

export function dropNoteDraft(id: string): void {
  try {
    sessionStorage.removeItem(key(id))
  } catch {
    // It goes with the window.
  }
}

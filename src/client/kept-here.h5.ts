const name = (key: string) => `xrk-kept.${key}`

/** In this window alone, and gone when it is closed: what families said does not stay behind on a computer. */
export function readKept<T>(key: string): T | undefined {
  try {
    const kept = sessionStorage.getItem(name(key))
    return kept === null ? undefined : (JSON.parse(kept) as T)
  } catch {
    return undefined
  }
}

export function writeKept(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(name(key), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function removeKept(key: string): void {
  try {
    sessionStorage.removeItem(name(key))
  } catch {
    // It goes with the window.
  }
}

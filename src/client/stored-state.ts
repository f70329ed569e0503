import { readStored, writeStored } from './storage'

/** A value that lives in the phone's storage and that screens follow with `useSyncExternalStore`. */
interface StoredState<T> {
  get(): T
  /** Also tells every screen that follows it. */
  set(next: T): void
  subscribe(listener: () => void): () => void
  /** The stored value was changed elsewhere: it is read again, and every screen told. */
  readAgain(): void
}

/** `initial` stands until the person has chosen otherwise; fields it has and the stored object lacks are filled from it. */
export function storedState<T extends object>(key: string, initial: T): StoredState<T> {
  let value: T | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  return {
    get() {
      if (value === undefined) {
        const stored = readStored<T>(key)
        value = stored === undefined ? initial : Array.isArray(initial) ? stored : { ...initial, ...stored }
      }
      return value
    },
    set(next) {
      value = next
      writeStored(key, next)
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readAgain() {
      value = undefined
      tell()
    },
  }
}

import { readStored, removeStored, writeStored } from './storage'

/** A copy of an answer, to be shown first the next time. */
export interface Seen<T> {
  data: T
  /** Milliseconds since 1970 when it was fetched. */
  at: number
}

interface Entry {
  key: string
  /** Characters of JSON, near enough to its size on the phone. */
  size: number
}

const indexKey = 'seen'
const entryKey = (key: string) => `seen.${key}`
/** WeChat gives an app 10 MB and a key 1 MB; saved articles need their share. */
const bounds = { entries: 40, total: 1_000_000, each: 200_000 }

/** Index of what is kept, the longest unused first. */
const index = (): Entry[] => readStored<Entry[]>(indexKey) ?? []

export function readSeen<T>(key: string): Seen<T> | undefined {
  return readStored<Seen<T>>(entryKey(key))
}

/** Keeps the newest answer; the least recently fetched ones go when there are too many or they grow too big. */
export function keepSeen(key: string, data: unknown, at: number): void {
  const size = JSON.stringify(data).length
  const entries = index().filter((entry) => entry.key !== key)
  if (size > bounds.each) {
    removeStored(entryKey(key))
    writeStored(indexKey, entries)
    return
  }
  entries.push({ key, size })
  let total = entries.reduce((sum, entry) => sum + entry.size, 0)
  while (entries.length > bounds.entries || total > bounds.total) {
    const oldest = entries.shift()
    if (!oldest) break
    removeStored(entryKey(oldest.key))
    total -= oldest.size
  }
  // The index first: an entry without its place in the index would never be cleared.
  writeStored(indexKey, entries)
  writeStored(entryKey(key), { data, at })
}

/** How many answers are kept on this phone, and how big they are together, in characters. */
export function seenSize(): { entries: number; total: number } {
  const entries = index()
  return { entries: entries.length, total: entries.reduce((sum, entry) => sum + entry.size, 0) }
}

export function clearSeen(): void {
  for (const entry of index()) removeStored(entryKey(entry.key))
  removeStored(indexKey)
}
